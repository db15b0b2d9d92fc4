import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import type { Organization } from "@/domain/organization";
import type { Result } from "@/domain/result";
import { yes } from "@/domain/result";
import type { NewReview, SourceReview } from "@/domain/sourcing/source-review";
import type { Line } from "../audit";
import { change, type Once, type Tx } from "../change";
import { toDate } from "../dates";
import { Prisma } from "../generated/client";
import type { Provenance } from "../ledger/entries";
import { type KeptReview, reviewOf } from "./source-rows";

/** A cell under the lock, with the review that stands for the year. */
export type HeldCell = {
  readonly organization: Pick<Organization, "id" | "code" | "kind" | "foundedOn" | "closedOn">;
  readonly review: SourceReview | null;
};

export type Reviewed = { readonly organization: string; readonly year: number; readonly cells: number };

type At = {
  /** Whose page it is: the cell itself, or a superior. */
  readonly parent: Pick<Organization, "id" | "code">;
  readonly cells: readonly Organization[];
  readonly year: number;
  readonly once: Once;
};

type Write = At & { readonly on: Day; readonly provenance?: Provenance };

/** Writes the reviews of many cells in one change: a line in each cell's trail, and one in that of who entered them together. */
export const saveReviews = (
  access: Access<"source.review">,
  at: Write,
  decide: (cells: readonly HeldCell[]) => Result<ReadonlyMap<number, NewReview>>,
): Promise<Result<Reviewed>> =>
  change<Reviewed>(access, whereOf(at), async (tx) => {
    const held = await hold(tx, at);
    const decided = decide(held);
    if (!decided.ok) return decided;
    const numbers = await numbersOf(tx, at);
    const reviews = [...decided.value];
    await tx.sourceReview.createMany({
      data: reviews.map(([organizationId, { result, outstanding = 0, causes, remark = null }]) => ({
        ...{ organizationId, year: at.year, number: (numbers.get(organizationId) ?? 0) + 1, on: toDate(at.on) },
        ...{ result, outstanding, causes: [...causes], remark, byId: access.userId },
        ...{ certainty: at.provenance?.certainty ?? null, source: at.provenance?.source ?? null },
      })),
    });
    const told = { year: at.year, on: at.on };
    const own = new Map(
      reviews.map(([id, { result, outstanding = 0, causes }]): [number, Line] => [
        id,
        { subject: `source:${id}`, after: { ...told, result, outstanding, causes: [...causes] } },
      ]),
    );
    const exhausted = reviews.filter(([, { result }]) => result === "EXHAUSTED").length;
    return answered(at, own, { subject: "source:cells", after: { ...told, places: reviews.length, exhausted } });
  });

type Judgement = { readonly isAccepted: boolean; readonly reason: string | null };

/** What the superior says to many reviews at once; why stands with the judgement and not in the trail. */
export const saveJudgements = (
  access: Access<"source.judge">,
  at: At,
  { isAccepted, reason }: Judgement,
  decide: (cells: readonly HeldCell[]) => Result<readonly SourceReview[]>,
): Promise<Result<Reviewed>> =>
  change<Reviewed>(access, whereOf(at), async (tx) => {
    const held = await hold(tx, at);
    const decided = decide(held);
    if (!decided.ok) return decided;
    await tx.$executeRaw`
      INSERT INTO "SourceJudgement" (id, "reviewId", number, "isAccepted", "on", reason, "byId")
      SELECT gen_random_uuid(), r.id, (SELECT count(*) + 1 FROM "SourceJudgement" j WHERE j."reviewId" = r.id),
        ${isAccepted}, ${toDate(access.today)}::date, ${reason}, ${access.userId}::int
      FROM "SourceReview" r WHERE r.id = ANY(${decided.value.map(({ id }) => id)}::uuid[])`;
    const own = new Map(
      held.map(({ organization: { id } }): [number, Line] => [
        id,
        { subject: `source:${id}`, after: { year: at.year, accepted: isAccepted } },
      ]),
    );
    const after = { year: at.year, places: held.length, acceptedMany: isAccepted };
    return answered(at, own, { subject: "source:cells", after });
  });

const whereOf = ({ parent, cells, once }: At) => ({
  lock: cells.map(({ id }) => id),
  drawnFrom: [parent.id],
  chain: parent.id,
  once,
});

/** The parent's line says how many; a cell that was reviewed on its own page has its own line alone. */
function answered({ parent, year }: At, own: ReadonlyMap<number, Line>, together: Line) {
  const answer: Reviewed = { organization: parent.code, year, cells: own.size };
  return yes({ answer, line: own.get(parent.id) ?? together, linesOf: own });
}

async function hold(tx: Tx, { cells, year }: At): Promise<HeldCell[]> {
  const rows = await tx.$queryRaw<{ id: number; review: KeptReview | null }[]>`
    SELECT o.id, ${reviewOf(Prisma.sql`${year}`)} AS review FROM "Organization" o WHERE o.id = ANY(${cells.map(({ id }) => id)}::int[])`;
  const reviews = new Map(rows.map(({ id, review }) => [id, review]));
  return cells.map((organization) => ({ organization, review: reviews.get(organization.id) ?? null }));
}

async function numbersOf(tx: Tx, { cells, year }: At): Promise<Map<number, number>> {
  const rows = await tx.sourceReview.groupBy({
    by: ["organizationId"],
    where: { year, organizationId: { in: cells.map(({ id }) => id) } },
    _max: { number: true },
  });
  return new Map(rows.map(({ organizationId, _max }) => [organizationId, _max.number ?? 0]));
}
