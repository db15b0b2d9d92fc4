import "server-only";
import type { AskAccess } from "@/access/access-to";
import type { KeptReview } from "@/data/sourcing/source-rows";
import type { Access } from "@/domain/access";
import { sourceStatus } from "@/domain/sourcing/source-review";
import type { CsvCell, Sheet } from "@/text/csv";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { admittedWords } from "./admitted-words";
import { readSources, type SourceLine } from "./sources-page";

const atOnce = 500;

/** The cells and their source of a year as a file; nothing where it is out of reach. No name is on it. */
export async function sourcesSheet(
  access: Access<"attainment.read">,
  ask: AskAccess,
  code: string,
  query: Record<string, string>,
): Promise<Sheet | undefined> {
  const read = (after: string | undefined) => readSources(access, ask, code, { ...query, after }, atOnce);
  const first = await read(undefined);
  if (!first) return undefined;
  const [say, csv, to] = [await words("sourcing"), await words("csv"), await language()];
  const admitted = await admittedWords();
  const state = (review: KeptReview | null) =>
    say(`status.${sourceStatus(review)}`, { count: review?.outstanding ?? 0 });
  const row = ({ name, code: at, place, members, candidates, before, now, ...sum }: SourceLine): CsvCell[] => [
    ...[name, at, place, members, candidates, admittedCell(sum), state(before), state(now)],
    ...[now && formatDay(now.on, to), now?.outstanding],
    ...[now?.causes.map((cause) => say(`causes.${cause}`)).join("; "), now?.remark],
    now?.judgement && formatDay(now.judgement.on, to),
  ];
  const admittedCell = (sum: Pick<SourceLine, "admitted" | "unphased">) =>
    sum.unphased > 0 ? admitted(sum) : sum.admitted;
  async function* rows(): AsyncGenerator<CsvCell[]> {
    for (let page = first; page; page = page.last ? await read(page.last) : undefined) yield* page.lines.map(row);
  }
  const { year } = first;
  return {
    name: `${code}-sources-${year}`,
    heads: [
      ...[say("columnCell"), csv("code"), say("columnPlace"), say("columnMembers"), say("columnCandidates")],
      say("columnAdmitted", { from: String(year - 2), to: String(year) }),
      ...[say("columnYear", { year: String(year - 1) }), say("columnYear", { year: String(year) })],
      ...[say("on"), say("outstanding"), say("columnCauses"), say("remark"), say("columnJudged")],
    ],
    rows: rows(),
  };
}
