import "server-only";
import { type LedgerLine, listLines } from "@/data/ledger/admissions";
import { findStanding } from "@/data/organizations/standing";
import type { Access } from "@/domain/access";
import { countedTerms, periodNamed } from "@/domain/term";
import type { CsvCell, Sheet } from "@/text/csv";
import { formatDay, momentStamp } from "@/text/format";
import { language, words } from "@/text/words";
import { lineWords } from "./line-words";
import { periodSaid, type Query } from "./query";

const onePage = 1000;

/**
 * The ledger of an organization and everything below it, whole; nothing where it is out of reach.
 * Numbers and decisions only: names, and reasons in which people write them, stay out of files.
 */
export async function ledgerSheet(
  access: Access<"admission.read">,
  code: string,
  query: Query,
): Promise<Sheet | undefined> {
  const standing = await findStanding(access, code);
  if (!standing) return undefined;
  const { path } = standing.organization;
  const terms = countedTerms(path, standing.termRows);
  const asked = periodSaid(query);
  const period = asked === undefined ? undefined : periodNamed(asked, terms);
  if (asked !== undefined && !period) return undefined;
  const [say, csv, row] = [await words("admissions"), await words("csv"), await rowWords(terms)];
  async function* rows(): AsyncGenerator<CsvCell[]> {
    for (let after: string | undefined; ; ) {
      const span = { path, most: onePage, ...(period && { months: period }), ...(after && { after }) };
      const lines = await listLines(access, span);
      for (const line of lines) yield row(line);
      if (lines.length < onePage) return;
      after = lines.at(-1)?.id;
    }
  }
  return {
    name: [code, "ledger", ...(period ? [period.name.replace("..", "-")] : [])].join("-"),
    heads: [
      say("columnWhen"),
      say("columnPlace"),
      csv("code"),
      say("columnKind"),
      say("columnCount"),
      say("columnNow"),
      say("decisionNo"),
      say("decidedOn"),
      say("receivedOn"),
      say("ceremonyOn"),
      say("factSource"),
      csv("recorded"),
    ],
    rows: rows(),
  };
}

async function rowWords(terms: Parameters<typeof lineWords>[0]) {
  const [spell, say, to] = [await lineWords(terms), await words("admissions"), await language()];
  const day = (on: string | null) => on && formatDay(on, to);
  const now = ({ kind, isWithdrawn, now: count }: LedgerLine) =>
    kind === "CORRECTION" ? undefined : isWithdrawn ? say("withdrawn") : count;
  return (line: LedgerLine): CsvCell[] => [
    spell.when(line),
    line.name,
    line.code,
    spell.kind(line),
    line.count,
    now(line),
    line.decisionNo,
    day(line.decidedOn),
    day(line.receivedOn),
    day(line.ceremonyOn),
    spell.source(line),
    momentStamp(line.recordedAt),
  ];
}
