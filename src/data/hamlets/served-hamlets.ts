import "server-only";
import type { Day } from "@/domain/day";
import type { Served } from "@/domain/hamlets/serving-cell";
import { toDate } from "../dates";
import { Prisma } from "../generated/client";
import { thereOn } from "./columns";

/** A hamlet that a cell serves now. */
export type ServedHamlet = {
  readonly code: string;
  readonly name: string;
  readonly commune: string;
  readonly how: Served;
};

/** The hamlets that the cell `o` serves on the day, by name; what a hamlet is called is known to those who serve it. */
export const hamletsServedBy = (on: Day) => Prisma.sql`
  SELECT h.code, h.name, m.code AS commune, s.kind::text AS how
  FROM "LocalityService" s JOIN "Locality" h ON h.id = s."localityId" JOIN "Organization" m ON m.id = h."organizationId"
  WHERE s."organizationId" = o.id AND ${thereOn(on)} AND starts_with(o.path, h.path)
    AND s."from" <= ${toDate(on)}::date AND (s."to" IS NULL OR s."to" >= ${toDate(on)}::date)
  ORDER BY h."sortKey", h.id`;
