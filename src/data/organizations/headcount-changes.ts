import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import type { Organization } from "@/domain/organization";
import { type Result, yes } from "@/domain/result";
import { change } from "../change";
import { toDate, toDay } from "../dates";
import { db } from "../db";
import { within } from "../reach";

/** Members counted on a day, and which of them are official and probationary where that is known. */
export type Counted = {
  readonly on: Day;
  readonly total: number;
  readonly official: number | null;
  readonly probationary: number | null;
};

/** Every count of an organization's members, the newest first; outside the reach none. */
export async function listCounted(
  access: Access<"headcount.keep">,
  organizationId: number,
  most: number,
): Promise<(Counted & { readonly source: string | null })[]> {
  const rows = await db.headcount.findMany({
    where: { organizationId, organization: within(access) },
    orderBy: { on: "desc" },
    take: most,
  });
  return rows.map(({ on, total, official, probationary, source }) => ({
    on: toDay(on),
    total,
    official,
    probationary,
    source,
  }));
}

/** Writes down a count; one of the same day is replaced, and the audit keeps both. */
export const saveHeadcount = (
  access: Access<"headcount.keep">,
  { id, code }: Organization,
  { on, ...counts }: Counted,
): Promise<Result<{ code: string }>> =>
  change<{ code: string }>(access, { lock: [id], chain: id }, async (tx) => {
    const key = { organizationId_on: { organizationId: id, on: toDate(on) } };
    const held = await tx.headcount.findUnique({ where: key });
    await tx.headcount.upsert({
      where: key,
      create: { organizationId: id, on: toDate(on), ...counts },
      update: { ...counts, certainty: null, source: null },
    });
    const before = held && { total: held.total, official: held.official, probationary: held.probationary };
    return yes({ answer: { code }, line: { subject: `headcount:${on}`, after: counts, ...(before && { before }) } });
  });
