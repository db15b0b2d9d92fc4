import "server-only";
import type { Access, Place } from "@/domain/access";
import type { Day } from "@/domain/day";
import type { Organization } from "@/domain/organization";
import { idsOf } from "@/domain/organization";
import { type Result, yes } from "@/domain/result";
import { maySetSo, setterAt } from "@/domain/watch/threshold-setting";
import type { PlacedThreshold } from "@/domain/watch/thresholds";
import { change } from "./change";
import { toDate } from "./dates";
import { db } from "./db";
import { Prisma } from "./generated/client";
import { readThresholds } from "./watch/reported-facts";

/** The thresholds set at an organization, above it, and for the whole installation. */
export const listThresholds = (_access: Access<"watch.read">, path: string): Promise<PlacedThreshold[]> =>
  readThresholds(db, idsOf(path));

/** Sets a threshold for a place and all below it from a day on; with none, as above again. `loosening`: where the visitor may loosen. */
export const saveThreshold = (
  access: Access<"threshold.set">,
  { id, code, path }: Organization,
  { name, from, value }: { readonly name: string; readonly from: Day; readonly value: number | null },
  loosening: readonly Place[],
): Promise<Result<{ code: string }>> =>
  change<{ code: string }>(access, { lock: [id], chain: id }, async (tx) => {
    const rows = await readThresholds(tx, idsOf(path));
    const checked = maySetSo(setterAt(loosening, path), { path, name, from, value }, rows, access.today);
    if (!checked.ok) return checked;
    const key = { organizationId: id, name, from: toDate(from) };
    const before = await tx.placeSetting.findUnique({ where: { organizationId_name_from: key } });
    const row = { value: value ?? Prisma.DbNull };
    await tx.placeSetting.upsert({ where: { organizationId_name_from: key }, create: { ...key, ...row }, update: row });
    const line = {
      subject: `threshold:${name}`,
      after: { from, value },
      ...(before && { before: { value: before.value } }),
    };
    return yes({ answer: { code }, line });
  });
