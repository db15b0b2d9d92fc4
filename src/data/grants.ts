import "server-only";
import { z } from "zod";
import { Day } from "@/domain/day";
import { Prisma } from "./generated/client";

/** A grant as its holder sees it; no organization: the whole installation. */
export const HeldGrant = z.object({
  id: z.number(),
  role: z.enum(["board", "secretary", "reviewer", "admin"]),
  path: z.string(),
  until: Day.nullable(),
  organization: z.object({ id: z.number(), code: z.string(), name: z.string() }).nullable(),
});
export type HeldGrant = z.infer<typeof HeldGrant>;

/** How many cases are open where user `u` holds each grant and below it, from the kept counts; for the same question. */
export const openCasesOfU = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('path', coalesce(o.path, '/'), 'open', (
    SELECT coalesce(sum(r.open), 0)::int FROM "CaseRollup" r WHERE r."organizationId" = ANY(CASE
      WHEN g."organizationId" IS NULL THEN ARRAY(SELECT t.id FROM "Organization" t WHERE t."parentId" IS NULL)
      ELSE ARRAY[g."organizationId"] END)))), '[]')
  FROM "Grant" g LEFT JOIN "Organization" o ON o.id = g."organizationId"
  WHERE g."userId" = u.id
)`;

/** The grants of user `u` as one JSON column, so that who asks and what they may is a single question. */
export const grantsOfU = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object(
    'id', g.id,
    'role', g.role,
    'path', coalesce(o.path, '/'),
    'until', g.until,
    'organization', CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'code', o.code, 'name', o.name) END
  ) ORDER BY g.id), '[]')
  FROM "Grant" g LEFT JOIN "Organization" o ON o.id = g."organizationId"
  WHERE g."userId" = u.id
)`;
