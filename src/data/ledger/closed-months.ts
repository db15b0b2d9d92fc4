import "server-only";
import type { NewEntry } from "@/domain/ledger/admission";
import type { Month } from "@/domain/month";
import { idsOf } from "@/domain/organization";
import { no, type Result, yes } from "@/domain/result";
import { closedProblem } from "@/domain/returns/closed-problem";
import type { Tx } from "../change";
import { Prisma } from "../generated/client";

/** Apart from all other advisory locks; the second number is an organization's id. */
const ofReturns = 20_260;

declare const letIn: unique symbol;

/** Entries whose months are open until the change ends: proof of it, which the ledger asks for. Only `keepOpen` makes one. */
export type OpenEntries = readonly NewEntry[] & { readonly [letIn]: true };

/**
 * Lets entries in unless a return of their organization or of a superior is closed over their months. Until the change
 * ends nothing of those above can be handed in, closed or opened again: a figure handed in misses no entry. Asked for
 * right after the decision, before anything is written: whoever held a sum while waiting here could be waited for.
 */
export async function keepOpen(tx: Tx, entries: readonly NewEntry[]): Promise<Result<OpenEntries>> {
  const places = entries.flatMap(({ path, from, to }) => idsOf(path).map((id) => ({ id, from, to })));
  const ids = [...new Set(places.map(({ id }) => id))].sort((a, b) => a - b);
  await tx.$executeRaw`
    SELECT pg_advisory_xact_lock_shared(${ofReturns}::int, id) FROM (SELECT id FROM unnest(${ids}::int[]) id ORDER BY id) one`;
  // A statement of its own: only what begins after the wait sees what was closed meanwhile.
  const [closed] = await tx.$queryRaw<{ name: string; from: Month; to: Month }[]>`
    SELECT o.name, r."fromMonth" AS "from", r."toMonth" AS "to"
    FROM unnest(${places.map(({ id }) => id)}::int[], ${places.map(({ from }) => from)}::int[], ${places.map(({ to }) => to)}::int[]) AS p(id, first, last)
    JOIN "Organization" o ON o.id = p.id CROSS JOIN LATERAL (${closedOver}) r ORDER BY length(o.path) DESC LIMIT 1`;
  if (!closed) return yes(entries as OpenEntries);
  const { code, ...more } = closedProblem(closed);
  return no(code, more);
}

/** Waits until nobody writes below the organization; until the change ends nobody begins to. */
export const holdEntries = (tx: Tx, organizationId: number) =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(${ofReturns}::int, ${organizationId}::int)`;

/** The returns of `p.id` closed over all of the months `p.first` to `p.last`. None is longer than a year. */
const closedOver = Prisma.sql`
  SELECT * FROM (
    SELECT DISTINCT ON (s."fromMonth", s."toMonth") s."fromMonth", s."toMonth", s.act FROM "ReturnStep" s
    WHERE s."organizationId" = p.id AND s."fromMonth" BETWEEN p.last - 11 AND p.first AND s."toMonth" >= p.last
    ORDER BY s."fromMonth", s."toMonth", s.number DESC) latest
  WHERE latest.act = 'CLOSE'`;
