import "server-only";
import { type Access, covers } from "@/domain/access";
import type { Day } from "@/domain/day";
import type { Months } from "@/domain/month";
import { idsOf, type Organization } from "@/domain/organization";
import { type Result, yes } from "@/domain/result";
import { change } from "../change";
import { toDateOrNull, toDayOrNull } from "../dates";
import { db } from "../db";

/** A term's dates as an organization, or one above it, keeps them. */
export type KeptTerm = Months & {
  readonly name: string;
  readonly congressOn: Day | null;
  readonly source: string | null;
  readonly organization: { readonly id: number; readonly name: string };
};

/** All term dates on the way from the root down to the organization of `path`, the nearest last; outside the reach none. */
export async function listKeptTerms(access: Access<"term.keep">, path: string): Promise<KeptTerm[]> {
  const ids = covers(access.places, path) ? idsOf(path) : [];
  const rows = await db.termDates.findMany({
    where: { organizationId: { in: ids } },
    include: { term: true, organization: { select: { id: true, name: true } } },
  });
  return rows
    .map(({ term, congressOn, fromMonth: from, toMonth: to, source, organization }) => ({
      name: term.name,
      congressOn: toDayOrNull(congressOn),
      from,
      to,
      source,
      organization,
    }))
    .sort((one, other) => ids.indexOf(one.organization.id) - ids.indexOf(other.organization.id));
}

type Wanted = Months & { readonly term: string; readonly congressOn: Day | null };

/** The dates an organization counts a term by, for itself and all below without dates of their own. */
export const saveTerm = (
  access: Access<"term.keep">,
  { id, code }: Organization,
  { term, congressOn, from, to }: Wanted,
): Promise<Result<{ code: string }>> =>
  change<{ code: string }>(access, { lock: [id], chain: id }, async (tx) => {
    await tx.term.createMany({ data: [{ name: term }], skipDuplicates: true });
    const { id: termId } = await tx.term.findUniqueOrThrow({ where: { name: term }, select: { id: true } });
    const key = { organizationId_termId: { organizationId: id, termId } };
    const held = await tx.termDates.findUnique({ where: key });
    const data = { congressOn: toDateOrNull(congressOn), fromMonth: from, toMonth: to };
    await tx.termDates.upsert({
      where: key,
      create: { organizationId: id, termId, ...data },
      // What is kept here replaces what was printed somewhere.
      update: { ...data, certainty: null, source: null },
    });
    const before = held && { congressOn: toDayOrNull(held.congressOn), from: held.fromMonth, to: held.toMonth };
    return yes({
      answer: { code },
      line: { subject: `term:${term}`, after: { congressOn, from, to }, ...(before && { before }) },
    });
  });
