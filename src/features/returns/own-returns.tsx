import { yearOf } from "@/domain/month";
import { handInFrom } from "@/domain/returns/return";
import { formatDay } from "@/text/format";
import { periodWords } from "@/text/period-words";
import { language, words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { Download } from "@/ui/download";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import { FigureCells } from "./figure-cells";
import type { OwnReturn, ReturnsPage } from "./returns-page";
import { StatusMark } from "./status";

/** The periods of a year, each with where its return stands; the whole row leads to it. */
export async function OwnReturns({ page }: { page: ReturnsPage }) {
  const { own, standing, period, mayHandIn } = page;
  const say = await words("returns");
  const year = String(yearOf(period.from));
  const { code } = standing.organization;
  return (
    <Section
      heading={say("periodsHeading", { year })}
      aside={
        <Download
          href={`/organizations/${code}/returns.csv?table=own&period=${period.name}`}
          table={say("periodsCaption", { year })}
        />
      }
    >
      <Table
        fold
        caption={say("periodsCaption", { year })}
        columns={[
          { head: say("columnPeriod"), width: "26%" },
          { head: say("columnHanded"), numeric: true, width: "8rem" },
          { head: say("columnNow"), numeric: true, width: "6rem" },
          { head: say("columnStatus"), gap: true },
          { head: say("columnOn"), width: "8rem" },
        ]}
      >
        {own.map((one) => (
          <OwnRow key={one.period.name} one={one} code={code} eye={mayHandIn ? "hander" : "reader"} />
        ))}
      </Table>
    </Section>
  );
}

type RowProps = { readonly one: OwnReturn; readonly code: string; readonly eye: "hander" | "reader" };

async function OwnRow({ one, code, eye }: RowProps) {
  const [say, spell, to] = [await words("returns"), await periodWords(), await language()];
  const { period, status, handedInOn, isOpen, unphased } = one;
  return (
    <Row>
      <NameCell
        href={`/organizations/${code}/returns/${period.name}`}
        note={unphased > 0 ? say("unphased", { count: unphased }) : null}
      >
        {spell(period)}
      </NameCell>
      <FigureCells of={one} />
      <Cell gap folded="line">
        {isOpen || status !== "DRAFT" ? (
          <StatusMark status={status} eye={eye} />
        ) : (
          <span className="text-13 text-ink-2">{say("opens", { day: formatDay(handInFrom(period), to) })}</span>
        )}
      </Cell>
      <Cell folded="out">{handedInOn ? <span className="n">{formatDay(handedInOn, to)}</span> : null}</Cell>
    </Row>
  );
}
