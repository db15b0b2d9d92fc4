import type { Charge, Presence } from "@/domain/sourcing/group-charge";
import { Prisma } from "../generated/client";

/** A charge as the page of its member shows it. */
export type ChargeOf = Charge & {
  readonly id: string;
  readonly code: string;
  readonly place: string;
  readonly stays: readonly Presence[];
};

/** When the member of `g` was in the cell of `g`, as JSON. */
export const presenceOf = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('from', s."from", 'until', s.until) ORDER BY s."from"), '[]')
  FROM "Stay" s WHERE s."memberId" = g."memberId" AND s."organizationId" = g."organizationId")`;

/** The charges of the member `m`, the latest first, as JSON. */
export const chargesOf = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('id', g.id, 'kind', g.kind, 'name', g.name, 'from', g."from", 'until', g.until,
    'code', w.code, 'place', w.name, 'stays', ${presenceOf}) ORDER BY g."from" DESC, g.id), '[]')
  FROM "GroupCharge" g JOIN "Organization" w ON w.id = g."organizationId" WHERE g."memberId" = m.id)`;
