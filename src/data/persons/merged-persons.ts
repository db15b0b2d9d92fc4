import type { Day } from "@/domain/day";
import { Prisma } from "../generated/client";

/** Somebody who was found to be the person: under which name, when the two became one, and why. */
export type MergedFact = {
  readonly id: string;
  readonly fullName: string;
  /** Null for who was merged before the day was kept. */
  readonly on: Day | null;
  /** Null where it was forgotten, or stands in the trail alone. */
  readonly reason: string | null;
};

/** Whoever was merged into the person of the id, the latest first, as JSON. */
export const mergedInto = (personId: Prisma.Sql) => Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('id', g.id, 'fullName', g."fullName", 'on', g."mergedOn", 'reason', g."mergedReason")
    ORDER BY g."mergedOn" DESC NULLS LAST, g.id), '[]') FROM "Person" g WHERE g."mergedIntoId" = ${personId})`;

/** Whether another registration was merged into the person's of the id. */
export const hasMerged = (personId: Prisma.Sql) => Prisma.sql`
  EXISTS (SELECT FROM "Person" q JOIN "Member" x ON x."personId" = q.id WHERE q."mergedIntoId" = ${personId})`;
