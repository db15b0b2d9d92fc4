import "server-only";
import { type Access, covers } from "@/domain/access";
import type { Certainty } from "@/domain/certainty";
import type { Day } from "@/domain/day";
import { storable } from "@/domain/input";
import type { Months } from "@/domain/month";
import type { Organization } from "@/domain/organization";
import type { CountedTerm } from "@/domain/term";
import { ask } from "../ask";
import { toDate, toDay, toDayOrNull } from "../dates";
import { withinSql } from "../reach";
import { headcountOf, latestOf, termRowsOf } from "./standing-parts";

export type Headcount = {
  readonly on: Day;
  readonly total: number;
  readonly certainty: Certainty | null;
  readonly source: string | null;
};

type Superior = Pick<Organization, "code" | "name" | "kind"> & { readonly isReached: boolean };

/** An organization with what stands around it: superiors from the root down, its and their term dates, members counted last. */
export type Standing = {
  readonly organization: Organization;
  readonly sector: string | null;
  readonly superiors: readonly Superior[];
  readonly termRows: readonly CountedTerm[];
  readonly headcount: Headcount | null;
  /** The latest months with figures, those of a quota first; null where nobody has reported. */
  readonly latest: (Months & { readonly termId: number | null }) | null;
};

type Reader = Access<
  | "organization.keep"
  | "term.keep"
  | "headcount.keep"
  | "hamlet.keep"
  | "grant.read"
  | "organization.read"
  | "attainment.read"
  | "watch.read"
  | "threshold.set"
  | "admission.read"
  | "admission.record"
  | "member.read"
  | "member.keep"
  | "candidate.read"
  | "candidate.keep"
  | "audit.read"
>;

/** The standing of the organization of a code, in one question; nothing where it is out of reach. */
export async function findStanding(access: Reader, code: string): Promise<Standing | undefined> {
  if (!storable(code)) return undefined;
  const [row] = await ask<Row[]>`
    SELECT o.id, o.code, o.name, o.kind::text AS kind, o.path, o."parentId", o."foundedOn", o."closedOn", o.sector::text AS sector,
      (SELECT coalesce(json_agg(json_build_object('code', s.code, 'name', s.name, 'kind', s.kind, 'path', s.path) ORDER BY length(s.path)), '[]')
        FROM "Organization" s WHERE s.id = ANY(ids.above) AND s.id <> o.id) AS superiors,
      ${termRowsOf} AS terms,
      ${headcountOf(toDate(access.today))} AS headcount, ${latestOf(toDate(access.today))} AS latest
    FROM "Organization" o
    CROSS JOIN LATERAL (SELECT string_to_array(trim(BOTH '/' FROM o.path), '/')::int[] AS above) ids
    WHERE o.code = ${code} AND ${withinSql(access)}`;
  if (!row) return undefined;
  const { superiors, terms, headcount, latest, sector, ...organization } = row;
  return {
    organization: { ...organization, foundedOn: toDay(row.foundedOn), closedOn: toDayOrNull(row.closedOn) },
    sector,
    superiors: superiors.map(({ path, ...above }) => ({ ...above, isReached: covers(access.places, path) })),
    termRows: terms,
    headcount,
    latest,
  };
}

type Row = Omit<Organization, "foundedOn" | "closedOn"> & {
  foundedOn: Date;
  closedOn: Date | null;
  sector: string | null;
  superiors: Pick<Organization, "code" | "name" | "kind" | "path">[];
  terms: CountedTerm[];
  headcount: Headcount | null;
  latest: Standing["latest"];
};
