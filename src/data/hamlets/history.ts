import "server-only";
import type { Access } from "@/domain/access";
import type { Certainty } from "@/domain/certainty";
import type { Day } from "@/domain/day";
import type { Served, ServiceKind } from "@/domain/hamlets/serving-cell";
import { storable } from "@/domain/input";
import { toDay, toDayOrNull } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { setReach, withinSql } from "../reach";
import { countJson, type HamletCount, livingThere, servedOn } from "./columns";

type NameFact = { readonly from: Day; readonly name: string };

/** Which cell served from a day to a day; `cell` is null for none. */
type ServiceFact = {
  readonly kind: ServiceKind;
  readonly cell: string | null;
  readonly cellName: string | null;
  readonly from: Day;
  readonly to: Day | null;
  readonly certainty: Certainty | null;
  readonly source: string | null;
};

/** A hamlet with all that was ever recorded of it, each the newest first. */
export type HamletHistory = {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly path: string;
  readonly commune: string;
  readonly served: Served;
  readonly cell: string | null;
  readonly cellName: string | null;
  readonly members: number;
  readonly names: readonly NameFact[];
  readonly counts: readonly HamletCount[];
  readonly services: readonly ServiceFact[];
};

/** What is recorded of a hamlet of the commune, in one question; nothing where it is out of reach. */
export async function readHamletHistory(
  access: Access<"attainment.read">,
  commune: string,
  code: string,
): Promise<HamletHistory | undefined> {
  if (!storable(code + commune)) return undefined;
  const [, rows] = await db.$transaction([
    setReach(db, access),
    db.$queryRaw<(Omit<HamletHistory, "from" | "to"> & { from: Date; to: Date | null })[]>`
      SELECT h.id, h.code, h.name, h."from", h."to", h.path, o.code AS commune, served.how AS served, served.cell, served."cellName",
        living.members,
        (SELECT coalesce(json_agg(json_build_object('from', n."from", 'name', n.name) ORDER BY n."from" DESC), '[]')
          FROM "LocalityName" n WHERE n."localityId" = h.id) AS names,
        (SELECT coalesce(json_agg(${countJson(Prisma.sql`f`)} ORDER BY f."on" DESC), '[]')
          FROM "LocalityFact" f WHERE f."localityId" = h.id) AS counts,
        (SELECT coalesce(json_agg(json_build_object('kind', s.kind, 'cell', c.code, 'cellName', c.name, 'from', s."from", 'to', s."to",
            'certainty', s.certainty, 'source', s.source) ORDER BY s."from" DESC), '[]')
          FROM "LocalityService" s LEFT JOIN "Organization" c ON c.id = s."organizationId" WHERE s."localityId" = h.id) AS services
      FROM "Locality" h JOIN "Organization" o ON o.id = h."organizationId" ${servedOn(access.today)} ${livingThere}
      WHERE h.code = ${code} AND o.code = ${commune} AND ${withinSql(access)}`,
  ]);
  const [row] = rows;
  return row && { ...row, from: toDay(row.from), to: toDayOrNull(row.to) };
}
