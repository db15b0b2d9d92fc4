import "server-only";
import { cache } from "react";
import { type Span, type Sum, sumSpans } from "@/data/ledger/rollups";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import { asOf } from "@/domain/figures/pace";
import { monthOf, monthOfDay, yearOf } from "@/domain/month";
import type { Organization } from "@/domain/organization";
import { countedTerms } from "@/domain/term";
import { shownOf } from "../first-rows";
import { type YearCell, yearCell } from "../year-cell";
import { type YearsSum, yearsSum } from "../years-sum";
import { type ReviewAsked, reviewAsked } from "./asked";

/** A place year by year and term by term, each in its own months; null for a term of which nothing was reported. */
export type YearsRow = {
  readonly organization: Organization;
  readonly years: readonly YearCell[];
  readonly sum: YearsSum;
  readonly terms: readonly (number | null)[];
};

export type Years = ReviewAsked & {
  readonly asOf: Day;
  /** Six of them, and the names of all terms, the oldest first. */
  readonly columns: { readonly years: readonly number[]; readonly terms: readonly string[] };
  /** The last of the terms is not over: its figure still grows. */
  readonly isTermOpen: boolean;
  readonly own: YearsRow;
  /** By name; the first of them, or all. */
  readonly rows: readonly YearsRow[];
};

/** The places of a level over six years and over the terms. Asked once a request; four questions. */
export const readYears = cache(
  async (
    access: Access<"attainment.read">,
    code: string,
    period?: string,
    level?: string,
    isWhole = false,
  ): Promise<Years | "period" | undefined> => {
    const asked = await reviewAsked(access, code, { period, level });
    return asked && asked !== "period" ? yearsOf(access, asked, isWhole) : asked;
  },
);

async function yearsOf(access: Access<"attainment.read">, asked: ReviewAsked, isWhole: boolean): Promise<Years> {
  const { standing, places, period, terms } = asked;
  const day = asOf(period, access.today);
  const years = Array.from({ length: 6 }, (_, index) => yearOf(monthOfDay(day)) - 5 + index);
  const begun = terms.filter(({ from }) => from <= monthOfDay(access.today));
  const all = [standing, ...shownOf(places, { isWhole })];
  const isTermOpen = (begun.at(-1)?.to ?? 0) >= monthOfDay(access.today);
  const spans = all.flatMap(({ organization, termRows }): Span[] => {
    const own = countedTerms(organization.path, termRows);
    return [
      ...years.map((year) => ({ organizationId: organization.id, from: monthOf(year, 1), to: monthOf(year, 12) })),
      { organizationId: organization.id, from: monthOf(years[0] ?? 0, 1), to: monthOf(years.at(-1) ?? 0, 12) },
      ...begun.map((term) => {
        const { from, to } = own.find(({ id }) => id === term.id) ?? term;
        return { organizationId: organization.id, from, to };
      }),
    ];
  });
  const sums = await sumSpans(access, spans);
  const width = years.length + 1 + begun.length;
  const [own, ...rows] = all.map(({ organization }, index): YearsRow => {
    const held = sums.slice(index * width, (index + 1) * width);
    const cells = years.map((year, place) => yearCell(organization, year, held[place]));
    return {
      organization,
      years: cells,
      sum: yearsSum(cells, held[years.length]),
      terms: held.slice(years.length + 1).map(told),
    };
  });
  if (!own) throw new Error("no figures of the organization itself");
  return { ...asked, asOf: day, columns: { years, terms: begun.map(({ name }) => name) }, isTermOpen, own, rows };
}

const told = ({ reports, admitted }: Sum) => (reports > 0 || admitted !== 0 ? admitted : null);
