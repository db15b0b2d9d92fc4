import type { LedgerLine } from "@/data/ledger/admissions";
import { periodOfMonths } from "@/domain/period";
import type { MovedFigure } from "@/domain/reports/frozen-report";
import { reasonOf } from "@/domain/returns/difference";
import { formatDay, formatMoment, formatNumber } from "@/text/format";
import { periodWords } from "@/text/period-words";
import { reasonWords } from "@/text/reason-words";
import { language, words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { Done } from "@/ui/done";
import { NameCell } from "@/ui/name-cell";
import { Notice } from "@/ui/notice";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import { FileLinks } from "./file-links";
import { movedWords } from "./moved-words";
import { type FrozenPage, mostLines } from "./read-frozen";
import { ReportView } from "./report-view";
import { SigningSection } from "./signing-section";

/** A frozen report: as it was given, with its fingerprint, and what was corrected since. */
export async function FrozenView({ page, done }: { page: FrozenPage; done: string | undefined }) {
  const [say, to] = [await words("reports"), await language()];
  const { standing, frozen, report, isWhole, annexHash } = page;
  const { code } = standing.organization;
  return (
    <>
      {done === "frozen" ? <Done>{say("frozenDone")}</Done> : null}
      {done === "signed" ? <Done>{say("signedDone")}</Done> : null}
      {isWhole ? null : (
        <Notice tone="bad">
          <p>{say("hashWrong")}</p>
        </Notice>
      )}
      <ul className="pt-2 text-14">
        <li>{say("frozenOn", { day: formatDay(frozen.on, to) })}</li>
        {frozen.by ? <li>{say("frozenBy", { name: frozen.by })}</li> : null}
        <li className="wrap-anywhere">{say("hash", { hash: frozen.hash })}</li>
        {annexHash ? <li className="wrap-anywhere">{say("annexHash", { hash: annexHash })}</li> : null}
      </ul>
      <FileLinks base={`/organizations/${code}/reports/${frozen.id}/report`} />
      {annexHash ? (
        <p className="pb-3 text-14">
          <a
            href={`/organizations/${code}/reports/${frozen.id}/annex.xlsx`}
            download
            className="inline-flex min-h-target items-center"
          >
            {say("annexFile")}
          </a>
        </p>
      ) : null}
      <SigningSection page={page} />
      <Since page={page} />
      <ReportView report={report} opens />
    </>
  );
}

async function Since({ page: { moved, lines } }: { page: FrozenPage }) {
  const [say, because] = [await words("reports"), await reasonWords()];
  const text = (one: MovedFigure, index: number) => {
    const [said, { was, now }] = [movedWords(one, say), one];
    // One entry that makes all the difference says why; of the whole only its own line does.
    const reason = index === 0 && was !== null && now !== null ? reasonOf({ was, now }, lines) : undefined;
    return reason ? `${said}, ${say("because", { reason: because(reason) })}` : said;
  };
  return (
    <Section heading={say("sinceHeading")} screenOnly>
      {moved.length === 0 ? (
        <p className="pt-2">{say("sinceNone")}</p>
      ) : (
        <ul className="pt-2">
          {moved.map((one, index) => (
            <li key={one.code}>{text(one, index)}</li>
          ))}
        </ul>
      )}
      {lines.length > 0 ? <Lines lines={lines} /> : null}
      {lines.length === mostLines ? <p className="text-14">{say("sinceMore", { count: mostLines })}</p> : null}
    </Section>
  );
}

async function Lines({ lines }: { lines: readonly LedgerLine[] }) {
  const [say, spell, because, to] = [
    await words("reports"),
    await periodWords(),
    await reasonWords(),
    await language(),
  ];
  return (
    <Table
      fold
      caption={say("sinceLines")}
      columns={[
        { head: say("columnPlace"), width: "30%" },
        { head: say("columnCount"), numeric: true, width: "7rem" },
        { head: say("columnWhen"), gap: true },
        { head: say("columnRecorded") },
        { head: say("columnReason") },
      ]}
    >
      {lines.map(({ id, code, name, count, date, from, to: last, recordedAt, reason }) => (
        <Row key={id}>
          <NameCell href={`/organizations/${code}/admissions/${id}`}>{name}</NameCell>
          <Cell numeric strong>{`${count > 0 ? "+" : ""}${formatNumber(count, to)}`}</Cell>
          <Cell gap folded="line">
            {date ? formatDay(date, to) : spell(periodOfMonths({ from, to: last }))}
          </Cell>
          <Cell folded="line">{formatMoment(recordedAt, to)}</Cell>
          <Cell folded="line">{reason ? because(reason) : null}</Cell>
        </Row>
      ))}
    </Table>
  );
}
