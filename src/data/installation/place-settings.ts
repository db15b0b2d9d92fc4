import "server-only";
import type { Access, Place } from "@/domain/access";
import type { Organization } from "@/domain/organization";
import { idsOf } from "@/domain/organization";
import { type Result, yes } from "@/domain/result";
import { maySetSo, setterAt } from "@/domain/watch/threshold-setting";
import type { PlacedThreshold } from "@/domain/watch/thresholds";
import { change } from "../change";
import { toDate } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { readThresholds } from "../watch/reported-facts";

/** The thresholds set at an organization, above it, and for the whole installation. */
export const listThresholds = (_access: Access<"watch.read">, path: string): Promise<PlacedThreshold[]> =>
  readThresholds(db, idsOf(path));

/** Sets a threshold for a place and all below it from a day on; with none, as above again. `loosening`: where the visitor may loosen. */
export const saveThreshold = (
  access: Access<"threshold.set">,
  { id, code, path }: Organization,
  { name, from, value, isBinding }: Pick<PlacedThreshold, "name" | "from" | "value"> & { readonly isBinding: boolean },
  loosening: readonly Place[],
): Promise<Result<{ code: string }>> =>
  change<{ code: string }>(access, { lock: [id], chain: id }, async (tx) => {
    const rows = await readThresholds(tx, idsOf(path));
    const setter = setterAt(loosening, path);
    const isOwn = setter === "staff";
    const checked = maySetSo(setter, { path, name, from, value, isOwn, isBinding }, rows, access.today);
    if (!checked.ok) return checked;
    const day = { organizationId: id, name, from: toDate(from) };
    const key = { ...day, isOwn };
    const [before] = await tx.placeSetting.findMany({ where: day, orderBy: { isOwn: "desc" } });
    // What is said from above on a day puts aside what own staff have set on it.
    if (!isOwn) await tx.placeSetting.deleteMany({ where: { ...day, isOwn: true } });
    const row = { value: value ?? Prisma.DbNull, isBinding };
    await tx.placeSetting.upsert({
      where: { organizationId_name_from_isOwn: key },
      create: { ...key, ...row },
      update: row,
    });
    const line = {
      subject: `threshold:${name}`,
      after: { from, value, ...(isBinding && { isBinding }) },
      ...(before && { before: { value: before.value } }),
    };
    return yes({ answer: { code }, line });
  });
