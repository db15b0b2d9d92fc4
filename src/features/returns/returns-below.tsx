import type { Period } from "@/domain/period";
import { isOver } from "@/domain/returns/return";
import { formatDay } from "@/text/format";
import { inSentence } from "@/text/in-sentence";
import { periodWords } from "@/text/period-words";
import { language, words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { Download } from "@/ui/download";
import { Icon } from "@/ui/icon";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import { FigureCells } from "./figure-cells";
import { findingWords } from "./finding-words";
import { JudgeButton } from "./judge-button";
import { handedInOf, type ReturnBelow, type ReturnsPage } from "./returns-page";
import { StatusMark } from "./status";

/** Where the returns of those below stand for one period, what needs a hand first. */
export async function ReturnsBelow({ page }: { page: ReturnsPage }) {
  const { below, period, standing } = page;
  const [say, spell] = [await words("returns"), await periodWords()];
  if (below.length === 0) return null;
  const { code } = standing.organization;
  return (
    <Section
      heading={say("belowHeading", { period: inSentence(spell(period)) })}
      aside={<Download href={`/organizations/${code}/returns.csv?period=${period.name}`} table={say("belowCaption")} />}
    >
      <p className="max-w-text py-2">
        <b className="font-strong">{say("handedIn", { count: handedInOf(page), all: below.length })}</b>.{" "}
        <span className="text-ink-2">{say("belowNote")}</span>
      </p>
      <Table
        fold
        caption={say("belowCaption")}
        columns={[
          { head: say("columnPlace"), width: "28%" },
          { head: say("columnHanded"), numeric: true, width: "8rem" },
          { head: say("columnNow"), numeric: true, width: "6rem" },
          { head: say("columnStatus"), gap: true },
          { head: say("columnOn"), width: "8rem" },
          ...(below.some(({ isJudged }) => isJudged) ? [{ head: say("columnStep"), width: "9rem" }] : []),
        ]}
      >
        {below.map((one) => (
          <BelowRow key={one.organization.code} one={one} page={page} />
        ))}
      </Table>
    </Section>
  );
}

async function BelowRow({ one, page: { period, standing, today, below } }: { one: ReturnBelow; page: ReturnsPage }) {
  const to = await language();
  const { organization, status, handedInOn, isJudged, steps } = one;
  const act = isJudged ? nextAct(one, period, today) : undefined;
  return (
    <Row>
      <NameCell
        href={`/organizations/${organization.code}/returns/${period.name}`}
        note={isJudged && status === "SUBMITTED" ? <Points one={one} /> : undefined}
      >
        {organization.name}
      </NameCell>
      <FigureCells of={one} />
      <Cell gap folded="line">
        <StatusMark status={status} eye={isJudged ? "judge" : "reader"} />
      </Cell>
      <Cell folded="out">{handedInOn ? <span className="n">{formatDay(handedInOn, to)}</span> : null}</Cell>
      {below.some((other) => other.isJudged) ? (
        <Cell folded="line">
          {act ? (
            <JudgeButton
              act={act}
              place={organization}
              period={period.name}
              steps={steps}
              list={standing.organization.code}
            />
          ) : null}
        </Cell>
      ) : null}
    </Row>
  );
}

/** What is to be looked at before the return is accepted: as it was handed in, and what has come since. */
async function Points({ one: { findings, handed, now } }: { one: ReturnBelow }) {
  const [say, spell] = [await words("returns"), await findingWords()];
  const isMoved = handed !== null && handed !== (now ?? 0);
  const points = [...findings.map(spell), ...(isMoved ? [say("sinceMoved", { was: handed, now: now ?? 0 })] : [])];
  return points.map((point) => (
    <span key={point} className="block">
      <Icon name="late" className="mr-1" />
      {point}
    </span>
  ));
}

/** What a press in the list does; whatever needs words, or a second look, has its page. */
function nextAct({ status, handed, now }: ReturnBelow, period: Period, today: ReturnsPage["today"]) {
  if (status === "SUBMITTED") return "ACCEPT";
  return status === "ACCEPTED" && isOver(period, today) && handed === (now ?? 0) ? "CLOSE" : undefined;
}
