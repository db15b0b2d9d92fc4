import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import { storable } from "@/domain/input";
import { toDay, toDayOrNull } from "../dates";
import { db } from "../db";
import { withinSql } from "../reach";

/** A hamlet within reach by its code, as a form about it begins. */
export type FoundHamlet = {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly path: string;
  readonly organizationId: number;
  readonly commune: string;
};

export async function findHamlet(
  access: Access<"attainment.read" | "hamlet.keep">,
  code: string,
): Promise<FoundHamlet | undefined> {
  if (!storable(code)) return undefined;
  const [row] = await db.$queryRaw<(Omit<FoundHamlet, "from" | "to"> & { from: Date; to: Date | null })[]>`
    SELECT h.id, h.code, h.name, h."from", h."to", h.path, h."organizationId", o.code AS commune
    FROM "Locality" h JOIN "Organization" o ON o.id = h."organizationId" WHERE h.code = ${code} AND ${withinSql(access)}`;
  return row && { ...row, from: toDay(row.from), to: toDayOrNull(row.to) };
}
