import "server-only";
import type { NewEntry } from "@/domain/ledger/admission";
import { explained, isToldChange, type Told } from "@/domain/ledger/told";
import { idsOf } from "@/domain/organization";
import { type Result, yes } from "@/domain/result";
import { closedProblem } from "@/domain/returns/closed-problem";
import type { Tx } from "../change";
import { mostPapers, papersOver } from "../told-by";

/** Apart from all other advisory locks; the second number is an organization's id. */
const ofReturns = 20_260;

declare const letIn: unique symbol;

/**
 * Entries whose months are open until the change ends, with a reason where a paper has told their figures: proof of both,
 * which the ledger asks for. Only `keepOpen` makes one.
 */
export type OpenEntries = readonly NewEntry[] & { readonly [letIn]: true };

type LetIn = {
  readonly entries: OpenEntries;
  /** Why figures change that a paper has told; nothing where none has. */
  readonly why: string | undefined;
};

/**
 * Lets entries in unless a return of their organization or of a superior is closed over their months, or one of them or a
 * frozen report has told their figures and no reason is given. Until the change ends nothing of those above can be handed
 * in, closed or opened again: a figure handed in misses no entry. Asked for right after the decision, before anything is
 * written: whoever held a sum while waiting here could be waited for.
 */
export async function keepOpen(
  tx: Tx,
  entries: readonly NewEntry[],
  reason: string | undefined,
): Promise<Result<LetIn>> {
  const places = entries.flatMap(({ path, from, to }) => idsOf(path).map((id) => ({ id, from, to })));
  const ids = [...new Set(places.map(({ id }) => id))].sort((a, b) => a - b);
  await tx.$executeRaw`
    SELECT pg_advisory_xact_lock_shared(${ofReturns}::int, id) FROM (SELECT id FROM unnest(${ids}::int[]) id ORDER BY id) one`;
  // A statement of its own: only what begins after the wait sees what was closed meanwhile.
  const found = await tx.$queryRaw<Paper[]>`
    SELECT o.name, told."from", told."to", told.how
    FROM unnest(${places.map(({ id }) => id)}::int[], ${places.map(({ from }) => from)}::int[], ${places.map(({ to }) => to)}::int[]) AS p(id, first, last)
    JOIN "Organization" o ON o.id = p.id CROSS JOIN LATERAL (${papersOver}) told
    GROUP BY o.name, o.path, told."from", told."to", told.how
    ORDER BY told.how = 'closed' DESC, length(o.path) DESC, told."from" DESC, told."to", told.how LIMIT ${mostPapers}`;
  const [closed] = found.filter(({ how }) => how === "closed");
  if (closed) return { ok: false, problems: [closedProblem(closed)] };
  const papers = found.filter((paper): paper is Told => paper.how !== "closed");
  const said = explained(entries, reason, papers);
  if (!said.ok) return said;
  const why = isToldChange(entries, papers) ? reason : undefined;
  const open = entries.map((entry) => ({ ...entry, reason: entry.reason ?? why ?? null }));
  return yes({ entries: open as readonly NewEntry[] as OpenEntries, why });
}

type Paper = Omit<Told, "how"> & { readonly how: Told["how"] | "closed" };

/** Waits until nobody writes below the organization; until the change ends nobody begins to. */
export const holdEntries = (tx: Tx, organizationId: number) =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(${ofReturns}::int, ${organizationId}::int)`;
