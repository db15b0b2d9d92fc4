import "server-only";
import type { AskAccess } from "@/access/access-to";
import { findOrganization } from "@/data/organizations/organizations";
import { type CaseRow, listCases } from "@/data/watch/cases";
import { type Access, covers } from "@/domain/access";
import type { CsvCell, Sheet } from "@/text/csv";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { ruleWords } from "./rule-words";
import { unnamed } from "./watch-page";
import { askedOf, WatchQuery } from "./watch-query";

const onePage = 1_000;

/** The cases of an organization and of all below it as a file, as the filter asks; nothing where it is out of reach. */
export async function watchSheet(
  access: Access<"watch.read">,
  ask: AskAccess,
  code: string,
  sent: unknown,
): Promise<Sheet | undefined> {
  const organization = await findOrganization(access, code);
  if (!organization) return undefined;
  const { path } = organization;
  const candidates = await ask("candidate.read");
  const isPersonal = candidates !== undefined && covers(candidates.places, path);
  const [say, sayCause, rule, to] = [
    await words("watch"),
    await words("sourcing"),
    await ruleWords(),
    await language(),
  ];
  const line = (row: CaseRow): CsvCell[] => [
    ...[row.place, row.code, rule.name(row.rule), rule.says(row.rule, row.facts), say(`level.${row.level}`)],
    ...[say(`state.${row.state}`), formatDay(row.since, to), formatDay(row.dueOn, to)],
    ...[row.cause ? sayCause(`causes.${row.cause}`) : "", row.owner ?? ""],
  ];
  async function* rows(): AsyncGenerator<CsvCell[]> {
    for (let after: string | undefined; ; ) {
      const asked = { ...askedOf(WatchQuery.parse(sent), access.userId), after };
      const found = await listCases(access, { path, isPersonal, ...asked, most: onePage });
      yield* found.map((row) => line(isPersonal ? row : unnamed(row)));
      if (found.length < onePage) return;
      after = found.at(-1)?.id;
    }
  }
  return {
    name: `${code}-watch`,
    heads: [
      ...[say("columnPlace"), say("columnCode"), say("columnRule"), say("columnWhat"), say("columnLevel")],
      ...[say("columnState"), say("columnSince"), say("columnDue"), say("columnCause"), say("columnOwner")],
    ],
    rows: rows(),
  };
}
