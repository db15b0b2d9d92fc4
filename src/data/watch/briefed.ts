import "server-only";
import type { Access } from "@/domain/access";
import { mostSheets } from "@/domain/figures/briefing";
import { firstDay, lastDay, type Months } from "@/domain/month";
import type { OrganizationKind } from "@/domain/organization";
import type { ReturnAct } from "@/domain/returns/return";
import { toDate } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { rangeSql, withinSql } from "../reach";

/** An organization with a sheet of its own, and the returns of the month before. */
export type Briefed = {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly path: string;
  /** The latest step of its return for the month; null where there is none. */
  readonly returned: ReturnAct | null;
};

type Asked = {
  readonly path: string;
  /** The organization alone, or everything below it that holds briefings. */
  readonly isAlone: boolean;
  readonly month: Months;
  /** The path after which to go on. */
  readonly after?: string | undefined;
};

/** Those to be briefed, by the tree; one more than are shown tells that there are others. One question. */
export const listBriefed = (
  access: Access<"attainment.read">,
  { path, isAlone, month, after }: Asked,
): Promise<Briefed[]> => db.$queryRaw<Briefed[]>`
  SELECT o.id, o.code, o.name, o.kind::text AS kind, o.path,
    (SELECT s.act::text FROM "ReturnStep" s WHERE s."organizationId" = o.id AND s."fromMonth" = ${month.from} AND s."toMonth" = ${month.to}
      ORDER BY s.number DESC LIMIT 1) AS returned
  FROM "Organization" o
  WHERE ${isAlone ? Prisma.sql`o.path = ${path}` : below(path, month)} AND ${withinSql(access)}
    ${after ? Prisma.sql`AND o.path > ${after}` : Prisma.empty}
  ORDER BY o.path LIMIT ${mostSheets + 1}`;

const below = (path: string, month: Months) => Prisma.sql`${rangeSql(Prisma.sql`o.path`, path)}
  AND o.kind IN ('COMMUNE', 'GRASSROOTS_COMMITTEE')
  AND NOT EXISTS (SELECT FROM "Organization" u WHERE u.id = o."parentId" AND u.kind = 'COMMUNE')
  AND o."foundedOn" <= ${toDate(lastDay(month.to + 1))}::date
  AND (o."closedOn" IS NULL OR o."closedOn" >= ${toDate(firstDay(month.from + 1))}::date)`;
