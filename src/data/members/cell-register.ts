import "server-only";
import type { Access } from "@/domain/access";
import { type CellRegister, type Electorate, electorateOf } from "@/domain/candidates/electorate";
import type { Day } from "@/domain/day";
import type { Tx } from "../change";
import { toDate } from "../dates";
import { db } from "../db";
import { registerFromOf } from "../organizations/standing-parts";

/** The register of a cell as it stood on the day, beside the count that was entered last by then. */
export async function registerOn(
  tx: Pick<Tx, "$queryRaw">,
  organizationId: number,
  on: Day,
): Promise<CellRegister | undefined> {
  const day = toDate(on);
  const [row] = await tx.$queryRaw<CellRegister[]>`
    SELECT coalesce(${registerFromOf} <= ${day}::date, false) AS "isDeclared",
      (SELECT json_build_object('official', coalesce(sum(r.official), 0), 'probationary', coalesce(sum(r.probationary), 0))
        FROM "MemberRollup" r WHERE r."organizationId" = o.id AND r."on" <= ${day}::date) AS registered,
      (SELECT json_build_object('on', h."on", 'total', h.total, 'official', h.official)
        FROM "Headcount" h WHERE h."organizationId" = o.id AND h."on" <= ${day}::date ORDER BY h."on" DESC LIMIT 1) AS counted,
      (SELECT json_build_object('on', h."on", 'total', h.total)
        FROM unnest(string_to_array(trim(both '/' from o.path), '/')) AS above(id),
          LATERAL (SELECT h."on", h.total FROM "Headcount" h WHERE h."organizationId" = above.id::int AND above.id::int <> o.id
            AND h."on" <= ${day}::date ORDER BY h."on" DESC LIMIT 1) h
        ORDER BY h.total LIMIT 1) AS "countedAbove"
    FROM "Organization" o WHERE o.id = ${organizationId}`;
  return row;
}

/** Whom a vote of the cell on the day is held against; null where neither register nor count says. */
export async function electorateOn(
  tx: Pick<Tx, "$queryRaw">,
  organizationId: number,
  on: Day,
): Promise<Electorate | null> {
  const register = await registerOn(tx, organizationId, on);
  return register ? electorateOf(register, on) : null;
}

/** Whom a vote of the cell today would be held against, for who enters it. */
export const electorateToday = (
  { today }: Access<"candidate.keep">,
  { organizationId }: { readonly organizationId: number },
): Promise<Electorate | null> => electorateOn(db, organizationId, today);
