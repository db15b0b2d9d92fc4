import "server-only";
import type { NewEntry } from "@/domain/ledger/admission";
import { type FurtherFacts, furtherFactsOf } from "@/domain/ledger/admission-facts";
import type { Correctable, CorrectionFacts } from "@/domain/ledger/correction";
import type { Tx } from "../change";
import { toDayOrNull } from "../dates";
import type { Admission } from "../generated/client";

/** The −n that was written together with an itemised entry. */
export const drawnBy = (client: Tx, entry: Admission) =>
  client.admission.findFirst({ where: { changeId: entry.changeId, itemisesId: entry.itemisesId, count: { lt: 0 } } });

/** An entry and what it drew, as a correction needs to know them. */
export async function readCorrectable(
  tx: Tx,
  entry: Admission,
  drawn: Admission | null,
): Promise<CorrectionFacts & { readonly id: string }> {
  return { id: entry.id, entry: await withChain(tx, entry), drawn: drawn ? await withChain(tx, drawn) : null };
}

async function withChain(tx: Tx, entry: Admission): Promise<Correctable> {
  const chain = await tx.$queryRaw<{ id: string; count: number; reports: number }[]>`
    WITH RECURSIVE chain AS (
      SELECT id, count, reports, 0 AS depth FROM "Admission" WHERE id = ${entry.id}::uuid
      UNION ALL
      SELECT a.id, a.count, a.reports, c.depth + 1 FROM "Admission" a JOIN chain c ON a."correctsId" = c.id
    ) SELECT id, count, reports FROM chain ORDER BY depth`;
  const now = chain.reduce((sum, link) => sum + link.count, 0);
  return {
    ...toEntry(entry),
    lastId: chain.at(-1)?.id ?? entry.id,
    now,
    // What carries no report has nothing left to say once it counts for nobody.
    isWithdrawn:
      chain.slice(1).some((link) => link.reports < 0) ||
      (chain.length > 1 && entry.count > 0 && entry.reports === 0 && now === 0) ||
      (entry.kind === "NAMED" && now === 0),
    balance: await balanceOf(tx, entry),
  };
}

/** What is left un-itemised where the entry is counted. */
async function balanceOf(tx: Tx, { organizationId, fromMonth, toMonth }: Admission) {
  const [bucket] = await tx.$queryRaw<{ balance: number }[]>`
    SELECT r.own - CASE WHEN o.kind IN ('CELL', 'GRASSROOTS_CELL') THEN r.named ELSE 0 END AS balance
    FROM "AdmissionRollup" r JOIN "Organization" o ON o.id = r."organizationId"
    WHERE o.id = ${organizationId} AND r."fromMonth" = ${fromMonth} AND r."toMonth" = ${toMonth}`;
  return bucket?.balance ?? 0;
}

const toEntry = (row: Admission): NewEntry => ({
  organizationId: row.organizationId,
  path: row.path,
  kind: row.kind,
  date: toDayOrNull(row.date),
  from: row.fromMonth,
  to: row.toMonth,
  count: row.count,
  reports: row.reports > 0 ? 1 : 0,
  itemisesId: row.itemisesId,
  correctsId: row.correctsId,
  decisionNo: row.decisionNo,
  decidedOn: toDayOrNull(row.decidedOn),
  receivedOn: toDayOrNull(row.receivedOn),
  ceremonyOn: toDayOrNull(row.ceremonyOn),
  reason: row.reason,
  woman: row.woman,
  minority: row.minority,
  youth: row.youth,
  upperSecondary: row.upperSecondary,
  local: row.local,
  ...furtherFactsOf(row as FurtherFacts, row.age),
});
