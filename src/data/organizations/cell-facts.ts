import "server-only";
import type { Access } from "@/domain/access";
import type { Counted } from "@/domain/organizations/cell-size";
import { ask } from "../ask";
import { toDate } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import type { Contact } from "../hamlets/contacts";
import { hamletsServedBy, type ServedHamlet } from "../hamlets/served-hamlets";
import { setReach, withinSql } from "../reach";
import { registerFromOf } from "./standing-parts";

export type CellFacts = {
  /** The register holds everybody, by the word of the organization or of a superior. */
  readonly isComplete: boolean;
  readonly registered: { readonly official: number; readonly probationary: number };
  readonly counted: Counted | null;
  readonly serves: readonly ServedHamlet[];
  /** Who was and is secretary, the latest first; null for who does not handle the cell. */
  readonly secretaries: readonly Contact[] | null;
};

/**
 * What is known of a cell within reach, in one question: what its register holds today, what was counted last, the
 * hamlets it serves, and for a keeper of the cell its secretaries. Nothing where it is out of reach.
 */
export async function findCellFacts(
  access: Access<"attainment.read">,
  keeper: Access<"hamlet.keep"> | undefined,
  organizationId: number,
): Promise<CellFacts | undefined> {
  const on = toDate(access.today);
  const facts = Prisma.sql`
      SELECT coalesce(${registerFromOf} <= ${on}::date, false) AS "isComplete",
        (SELECT json_build_object('official', coalesce(sum(r.official), 0), 'probationary', coalesce(sum(r.probationary), 0))
          FROM "MemberRollup" r WHERE r."organizationId" = o.id AND r."on" <= ${on}::date) AS registered,
        (SELECT json_build_object('on', h."on", 'total', h.total, 'official', h.official, 'certainty', h.certainty, 'source', h.source)
          FROM "Headcount" h WHERE h."organizationId" = o.id AND h."on" <= ${on}::date ORDER BY h."on" DESC LIMIT 1) AS counted,
        (SELECT coalesce(json_agg(s), '[]') FROM (${hamletsServedBy(access.today)}) s) AS serves,
        ${keeper ? secretaries : Prisma.sql`NULL`} AS secretaries
      FROM "Organization" o WHERE o.id = ${organizationId} AND ${withinSql(access)}`;
  const rows = keeper ? await within(keeper, facts) : await ask<CellFacts[]>`${facts}`;
  return rows[0];
}

/** With the rows of persons and of who is to be asked that lie within reach. */
async function within(keeper: Access<"hamlet.keep">, facts: Prisma.Sql) {
  const [, rows] = await db.$transaction([setReach(db, keeper), db.$queryRaw<CellFacts[]>(facts)]);
  return rows;
}

const secretaries = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('name', t.name, 'position', t.position, 'telephone', t.telephone, 'from', t."from", 'to', t."to")
    ORDER BY t."from" DESC), '[]')
  FROM "Contact" t WHERE t."organizationId" = o.id AND t."localityId" IS NULL)`;
