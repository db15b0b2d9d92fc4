import "server-only";
import type { AskAccess } from "@/access/access-to";
import { findStanding, type Standing } from "@/data/organizations/standing";
import {
  countSourceStatuses,
  listReviewedCells,
  listReviewsOf,
  type ReviewedCell,
} from "@/data/sourcing/source-reviews";
import type { KeptReview } from "@/data/sourcing/source-rows";
import { type Access, covers } from "@/domain/access";
import { type Day, yearOfDay } from "@/domain/day";
import { isCell } from "@/domain/organization";
import { type SourceStatus, sourceStatus } from "@/domain/sourcing/source-review";
import { type Charges, readCharges } from "./charges/charges-page";
import { readSourcesQuery, type SourcesQuery, statusesOf } from "./sources-query";

/** A cell as the visitor may see it: what was written in words is for who may read names. */
export type SourceLine = ReviewedCell & {
  readonly status: SourceStatus;
  readonly reviews: boolean;
  readonly judges: boolean;
};

export type SourcesPage = {
  readonly standing: Standing;
  readonly today: Day;
  readonly year: number;
  readonly query: SourcesQuery;
  readonly counts: Readonly<Record<SourceStatus, number>>;
  readonly lines: readonly SourceLine[];
  /** The last one shown, where there are more. */
  readonly last: string | undefined;
  /** Of a cell: its reviews of all years. */
  readonly reviews: readonly KeptReview[];
  /** Of a cell, for who may read names: who is in charge of households and clans. */
  readonly charges: Charges | undefined;
};

const onePage = 50;

/** The cells of an organization with their reviews of a year; nothing where it is out of reach. */
export async function readSources(
  access: Access<"attainment.read">,
  ask: AskAccess,
  code: string,
  asked: unknown,
  most = onePage,
): Promise<SourcesPage | undefined> {
  const standing = await findStanding(access, code);
  if (!standing) return undefined;
  const query = readSourcesQuery(asked);
  const { id, path, kind } = standing.organization;
  const year = query.year ?? yearOfDay(access.today);
  const [names, reviewer, judge] = [await ask("member.read"), await ask("source.review"), await ask("source.judge")];
  const statuses = query.show && statusesOf[query.show];
  const [found, counts, reviews, charges] = await Promise.all([
    listReviewedCells(access, { path, year, statuses, after: query.after, most: most + 1 }),
    countSourceStatuses(access, path, year),
    isCell(kind) ? listReviewsOf(access, id) : [],
    readCharges(ask, standing.organization),
  ]);
  const isNamed = (at: string) => names !== undefined && covers(names.places, at);
  const lines = found.slice(0, most).map((cell) => ({
    ...cell,
    now: shownTo(cell.now, isNamed(cell.path)),
    before: shownTo(cell.before, isNamed(cell.path)),
    status: sourceStatus(cell.now),
    reviews: reviewer !== undefined && covers(reviewer.places, cell.path),
    judges: judge !== undefined && covers(judge.places, cell.path),
  }));
  return {
    ...{ standing, today: access.today, year, query, counts, lines, charges },
    last: found.length > most ? lines.at(-1)?.path : undefined,
    reviews: reviews.flatMap((review) => shownTo(review, isNamed(path)) ?? []),
  };
}

/** Free text, into which people write names. */
const shownTo = (review: KeptReview | null, isNamed: boolean): KeptReview | null =>
  review && !isNamed
    ? { ...review, remark: null, judgement: review.judgement && { ...review.judgement, reason: null } }
    : review;
