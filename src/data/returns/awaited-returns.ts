import "server-only";
import type { Access } from "@/domain/access";
import type { Months } from "@/domain/month";
import type { ReturnAct } from "@/domain/returns/return";
import { ask } from "../ask";
import { withinSql } from "../reach";

/** A return that lies with somebody who has to do something: sent back, or handed in and not yet accepted. */
export type AwaitedReturn = Months & {
  readonly organizationId: number;
  readonly path: string;
  readonly act: Extract<ReturnAct, "SUBMIT" | "SEND_BACK">;
  readonly remark: string | null;
};

/** Those of an organization and of what stands directly under it, the latest period first; in one question. */
export const listAwaited = (access: Access<"attainment.read">, organizationId: number): Promise<AwaitedReturn[]> =>
  ask<AwaitedReturn[]>`
    SELECT r."organizationId", r."fromMonth" AS "from", r."toMonth" AS "to", r.act::text AS act, r.remark, r.path
    FROM (
      SELECT DISTINCT ON (s."organizationId", s."fromMonth", s."toMonth") s."organizationId", s."fromMonth", s."toMonth", s.act, s.remark, o.path
      FROM "Organization" o JOIN "ReturnStep" s ON s."organizationId" = o.id
      WHERE (o.id = ${organizationId} OR o."parentId" = ${organizationId}) AND ${withinSql(access)}
      ORDER BY s."organizationId", s."fromMonth", s."toMonth", s.number DESC) r
    WHERE r.act IN ('SUBMIT', 'SEND_BACK') ORDER BY r."toMonth" DESC, r."fromMonth", r."organizationId"`;
