import "server-only";
import { type Access, covers } from "@/domain/access";
import { idsOf } from "@/domain/organization";
import type { CountedTerm } from "@/domain/term";
import { db } from "../db";

/** Every row of term dates that the organizations of these paths, within reach, may count by: their own and their superiors'. */
export async function listTermDates(access: Access, paths: readonly string[]): Promise<CountedTerm[]> {
  const ids = [...new Set(paths.filter((path) => covers(access.places, path)).flatMap(idsOf))];
  const rows = await db.termDates.findMany({ where: { organizationId: { in: ids } }, include: { term: true } });
  return rows.map(({ termId, term, organizationId, fromMonth, toMonth, certainty, source }) => ({
    id: termId,
    name: term.name,
    organizationId,
    from: fromMonth,
    to: toMonth,
    certainty,
    source,
  }));
}
