import "server-only";
import type { Access } from "@/domain/access";
import { db } from "../db";

/** A kept count of cases that is not what the cases say: open and exempt, then those of the organization itself. */
export type MiscountedCases = {
  readonly code: string;
  readonly rule: string;
  readonly level: number;
  readonly stored: string;
  readonly counted: string;
};

/** Counts all living cases anew and answers every count that differs. A count of nothing is none. */
export const listMiscountedCases = (_access: Access<"ledger.keep">): Promise<MiscountedCases[]> =>
  db.$queryRaw<MiscountedCases[]>`
    SELECT coalesce(o.code, d.place::text) AS code, d.rule, d.level,
      array_to_string(d.stored, '+') AS stored, array_to_string(d.counted, '+') AS counted
    FROM (
      SELECT coalesce(r."organizationId", c."organizationId") AS place, coalesce(r.rule, c.rule) AS rule, coalesce(r.level, c.level) AS level,
        ARRAY[coalesce(r.open, 0), coalesce(r.exempt, 0), coalesce(r."ownOpen", 0), coalesce(r."ownExempt", 0)] AS stored,
        ARRAY[coalesce(c.open, 0), coalesce(c.exempt, 0), coalesce(c."ownOpen", 0), coalesce(c."ownExempt", 0)] AS counted
      FROM "CaseRollup" r FULL JOIN case_recount() c
        ON r."organizationId" = c."organizationId" AND r.rule = c.rule AND r.level = c.level) d
    LEFT JOIN "Organization" o ON o.id = d.place
    WHERE d.stored <> d.counted ORDER BY 1, 2, 3 LIMIT 1000`;
