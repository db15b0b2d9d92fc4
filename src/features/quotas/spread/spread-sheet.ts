import "server-only";
import type { Access } from "@/domain/access";
import type { Sheet } from "@/text/csv";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { quotaWords } from "../quota-words";
import { readSpread } from "./spread-page";

/** The table of a quota spread over those below as a file; nothing where there is no such organization or period. */
export async function spreadSheet(
  access: Access<"attainment.read">,
  code: string,
  period: string | undefined,
): Promise<Sheet | undefined> {
  const page = await readSpread(access, async () => undefined, code, { period });
  if (!page || page === "period") return undefined;
  const [say, quotas, name, csv] = [
    await words("spread"),
    await words("quotas"),
    await words("organization"),
    await words("csv"),
  ];
  const [spell, to] = [await quotaWords(), await language()];
  const { past, rows } = page;
  return {
    name: `${code}-spread-${page.period.name}`,
    heads: [
      name("column"),
      csv("code"),
      say("columnMembers"),
      say("columnCandidates"),
      say("columnReady"),
      ...(past.term ? [say("columnTerm", { name: past.term.name.replace("-", "–") })] : []),
      say("columnYear", { year: String(past.year) }),
      quotas("basis.ASSIGNED"),
      quotas("basis.RESOLUTION"),
      quotas("basis.COMMITTED"),
      quotas("decisionNo"),
      csv("decidedOn"),
    ],
    rows: rows.map(({ organization, headcount, results, candidates, held: { ASSIGNED, RESOLUTION, COMMITTED } }) => [
      organization.name,
      organization.code,
      headcount?.total,
      candidates.all,
      candidates.ready,
      ...(past.term ? [results.term] : []),
      results.year,
      ASSIGNED && spell.short(ASSIGNED),
      RESOLUTION && spell.short(RESOLUTION),
      COMMITTED && spell.short(COMMITTED),
      ASSIGNED?.decisionNo,
      ASSIGNED && formatDay(ASSIGNED.decidedOn, to),
    ]),
  };
}
