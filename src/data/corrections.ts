import "server-only";
import type { Access } from "@/domain/access";
import type { NewEntry } from "@/domain/admission";
import type { Correctable, CorrectionFacts } from "@/domain/correction";
import { no, type Result, yes } from "@/domain/result";
import { change, type Once, type Tx } from "./change";
import { toDayOrNull } from "./dates";
import { db } from "./db";
import { writeEntries } from "./entries";
import type { Admission } from "./generated/client";
import { type Recorded, told } from "./ledger";
import { within } from "./reach";

/** Corrects one entry, with the part it drew from a total; locked, decided and written like every entry. */
export async function correctEntry(
  access: Access<"admission.record">,
  id: string,
  once: Once,
  decide: (facts: CorrectionFacts) => Result<NewEntry[]>,
): Promise<Result<Recorded>> {
  const found = await db.admission.findFirst({
    where: { id, organization: within(access) },
    include: { organization: true },
  });
  if (!found) return no("organization.unknown");
  const drawn = found.itemisesId ? await drawnBy(found) : null;
  const where = { lock: [found.organizationId], drawnFrom: drawn ? [drawn.organizationId] : [] };
  return change(access, { ...where, chain: found.organizationId, once }, async (tx) => {
    const facts = await readFacts(tx, found, drawn);
    const decided = decide(facts);
    if (!decided.ok) return decided;
    const [mended] = await writeEntries(tx, access, decided.value, found.memberId);
    const answer = { id: mended ?? "", organization: found.organization.code, count: decided.value[0]?.count ?? 0 };
    const line = {
      subject: `admission:${id}`,
      before: { ...told(facts.entry), now: facts.entry.now },
      after: decided.value.map(told),
    };
    return yes({ answer, line: { ...line, reason: decided.value[0]?.reason ?? null } });
  });
}

/** The −n that was written together with an itemised entry. */
const drawnBy = (entry: Admission) =>
  db.admission.findFirst({ where: { changeId: entry.changeId, itemisesId: entry.itemisesId, count: { lt: 0 } } });

async function readFacts(tx: Tx, entry: Admission, drawn: Admission | null): Promise<CorrectionFacts> {
  return { entry: await withChain(tx, entry), drawn: drawn ? await withChain(tx, drawn) : null };
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
});
