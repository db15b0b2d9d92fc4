import "server-only";
import { type Access, covers } from "@/domain/access";
import type { Resting } from "@/domain/ledger/withdrawing";
import type { Tx } from "../change";
import { Prisma } from "../generated/client";
import { readOneSided } from "../members/one-sided";
import { hasMerged } from "../persons/merged-persons";
import { everywhere } from "../reach";

/** What hangs on the member of an entry by name, who is held until the change ends. */
export const readResting = (tx: Tx, access: Access<"admission.record">, memberId: string): Promise<Resting> =>
  everywhere(tx, async () => {
    const [row] = await tx.$queryRaw<Pick<Resting, "hasMerged">[]>`
      SELECT ${hasMerged(Prisma.sql`m."personId"`)} AS "hasMerged" FROM "Member" m WHERE m.id = ${memberId}::uuid FOR UPDATE OF m`;
    return { hasMerged: row?.hasMerged === true, usedAt: await usedBeyond(tx, access, memberId) };
  });

/** The last place beyond reach that has recorded something since the member came to it. */
async function usedBeyond(tx: Tx, { places, today }: Access, memberId: string): Promise<string | null> {
  const moves = await tx.transfer.findMany({
    where: { memberId, takenBackAt: null },
    orderBy: [{ on: "desc" }, { id: "desc" }],
    select: { id: true, to: { select: { name: true, path: true } } },
  });
  for (const { id, to } of moves)
    if (!covers(places, to.path) && (await readOneSided(tx, id, today))?.isUsed) return to.name;
  return null;
}
