import "server-only";
import type { AskAccess } from "@/access/access-to";
import { type Holder, listAllOpenTotals } from "@/data/ledger/open-totals";
import { type Child, listChildren } from "@/data/organizations/children";
import { findStanding, type Standing } from "@/data/organizations/standing";
import { listQuotas } from "@/data/quotas/quotas";
import { type ClosedMonths, listClosed } from "@/data/returns/returns";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import { type QuotasBy, quotasFor } from "@/domain/figures/figure";
import { type GridBy, type GridColumn, gridColumns } from "@/domain/ledger/grid-columns";
import type { Said } from "@/domain/ledger/unsent-cell";
import { type Month, type Months, monthOfDay, yearOf } from "@/domain/month";
import { type Period, yearPeriod } from "@/domain/period";
import { leading, type Quota } from "@/domain/quotas/quota";
import { type CountedTerm, countedTerms, termsOver } from "@/domain/term";
import { type Query, said } from "../query";
import type { GridSum } from "./grid-figures";
import { readGridSums, type SummedRow } from "./grid-sums";
import { isGridYear } from "./grid-year";

type GridRow = SummedRow & { readonly quota: Quota | undefined };

/** The year's grid of an organization: a row for each place below it, its months or one total, and what stands beside. */
export type YearGrid = {
  readonly standing: Standing;
  readonly terms: readonly CountedTerm[];
  readonly year: Period;
  readonly by: GridBy;
  /** The terms the year straddles, where the whole of it is entered and it has to be said which is meant. */
  readonly straddled: readonly CountedTerm[];
  readonly term: string | undefined;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly sums: readonly GridSum[];
  readonly whole: GridSum & { readonly unphased: number };
  readonly yearBefore: Said;
  readonly quota: Quota | undefined;
  readonly totals: readonly Holder[];
  /** Returns closed over months of the year: here, above, or at a place below. */
  readonly closed: readonly ClosedMonths[];
  /** The month a phone shows first. */
  readonly shown: number;
};

type Recorder = Access<"admission.record">;

/** The grid that an address asks for; nothing where the organization is out of reach. */
export async function readGrid(
  access: Recorder,
  ask: AskAccess,
  code: string,
  query: Query,
): Promise<YearGrid | undefined> {
  const standing = await findStanding(access, code);
  if (!standing) return undefined;
  const terms = countedTerms(standing.organization.path, standing.termRows);
  const year = yearAsked(query, access.today);
  const by: GridBy = said(query, "by") === "year" ? "year" : "month";
  const term = said(query, "term");
  const asked = gridColumns(yearOf(year.from), by, terms, term);
  const straddled = by === "year" && !gridColumns(yearOf(year.from), by, terms, undefined).ok;
  const children = await listChildren(access, standing.organization.id, year);
  const columns = asked.ok ? asked.value : [];
  const places = [standing.organization, ...children.map(({ organization }) => organization)];
  const closed = await listClosed(access, places, year);
  const [sums, quotas, totals] = await Promise.all([
    readGridSums(access, standing, children, { year, columns, term, closed }),
    readQuotas(ask, standing, children, year),
    listAllOpenTotals(access, places),
  ]);
  return {
    standing,
    terms,
    year,
    by,
    straddled: straddled ? termsOver(year, terms) : [],
    term: straddled && asked.ok ? term : undefined,
    columns,
    closed,
    ...sums,
    rows: sums.rows.map((row) => ({ ...row, quota: leadingQuota(row.organization.id, year, quotas, access) })),
    quota: leadingQuota(standing.organization.id, year, quotas, access),
    totals: totals.filter((total) => columns.some((column) => total.from <= column.from && total.to >= column.to)),
    shown: monthShown(query, year, monthOfDay(access.today)),
  };
}

/** A year that anything was or can be entered for, else this one. */
function yearAsked(query: Query, today: Day): Period {
  const asked = Number(said(query, "year"));
  return yearPeriod(isGridYear(asked, today) ? asked : yearOf(monthOfDay(today)));
}

function monthShown(query: Query, year: Months, now: Month): number {
  const asked = Number(said(query, "month"));
  if (Number.isInteger(asked) && asked >= 1 && asked <= 12) return asked;
  return Math.min(Math.max(now, year.from), year.to) - year.from + 1;
}

async function readQuotas(ask: AskAccess, { organization }: Standing, children: readonly Child[], year: Period) {
  const access = await ask("attainment.read");
  const others = children.map((child) => child.organization.id);
  if (!access) return [];
  return listQuotas(access, { of: organization.id, others, period: year, on: access.today });
}

const leadingQuota = (id: number, year: Period, quotas: readonly Quota[], by: QuotasBy): Quota | undefined => {
  const order = leading("year");
  return quotasFor(id, year, quotas, by).sort((a, b) => order.indexOf(a.basis) - order.indexOf(b.basis))[0];
};
