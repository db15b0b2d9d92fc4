import "server-only";
import type { Holder } from "@/data/ledger/open-totals";
import { type Access, covers } from "@/domain/access";
import type { Said } from "@/domain/ledger/unsent-cell";
import { contains, lengthOf, yearOf } from "@/domain/month";
import type { Quota } from "@/domain/quotas/quota";
import { formatNumber } from "@/text/format";
import { inSentence } from "@/text/in-sentence";
import type { Language } from "@/text/language";
import { periodWords } from "@/text/period-words";
import { language, words } from "@/text/words";
import { periodOfLine } from "../period-options";
import { gridAddress } from "./grid-address";
import type { GridSetup, SetupChoice } from "./grid-setup";
import type { YearGrid } from "./read-grid";

/** What the script of a grid is told. */
export async function gridSetup(grid: YearGrid, access: Access<"admission.record">): Promise<GridSetup> {
  const [say, to] = await Promise.all([words("grid"), language()]);
  const { code } = grid.standing.organization;
  const year = yearOf(grid.year.from);
  const { by, term } = grid;
  return {
    language: to,
    owner: [access.userId, code, year, by, term].join(" "),
    sender: access.userId,
    address: `/organizations/${code}/admissions/grid/cells`,
    signIn: `/sign-in?${new URLSearchParams({ next: gridAddress(code, { year, by, term }) })}`,
    year,
    term,
    columns: grid.columns.map(({ period, month }) => ({
      period,
      month,
      short: month === null ? say("columnYear") : say("shortMonth", { month: String(month) }),
      long: month === null ? say("wholeYear") : say("longMonth", { month: String(month) }),
    })),
    rows: grid.rows.map(({ organization, cells, year: sum, yearBefore, quota }) => ({
      code: organization.code,
      name: organization.name,
      cells,
      year: sum,
      before: saidFigure(yearBefore, say("silent"), to),
      quota: quotaFigure(quota, to),
    })),
    sums: grid.sums,
    whole: { all: grid.whole.all, own: grid.whole.own },
    choices: await choicesOf(grid, access),
    shown: by === "year" ? 1 : grid.shown,
  };
}

/**
 * Totals of the grid's organization, and above it, that may hold persons of its months. What a place has entered for more
 * than the year itself is asked for only where there is none: else it comes first by rule.
 */
async function choicesOf({ totals, columns, rows, terms }: YearGrid, { places }: Access): Promise<SetupChoice[]> {
  const [say, spell] = await Promise.all([words("grid"), periodWords()]);
  const isOfRow = (total: Holder) => rows.some(({ organization }) => organization.id === total.organizationId);
  const covered = (total: Holder) => columns.flatMap((column, index) => (contains(total, column) ? [index] : []));
  const own = totals.filter((total) => isOfRow(total) && lengthOf(total) > 12).flatMap(covered);
  const above = totals.filter((total) => !isOfRow(total));
  if (above.length === 0 && own.length > 0) return [{ id: "own", columns: [...new Set(own)], label: say("choiceOwn") }];
  return above.map((total) => {
    const at = { holder: total.holder, period: inSentence(spell(periodOfLine(total, terms))) };
    return {
      id: total.id,
      columns: covered(total),
      label: covers(places, total.path)
        ? say("choiceInside", { ...at, left: total.balance })
        : say("choiceInsideFar", at),
    };
  });
}

/** What a year is to reach: "14", "1–3". */
export const quotaFigure = (quota: Quota | undefined, to: Language) =>
  quota === undefined
    ? ""
    : [quota.required, quota.shape === "BETWEEN" ? quota.max : null]
        .filter((count) => count !== null)
        .map((count) => formatNumber(count, to))
        .join("–");

export const saidFigure = (said: Said, silent: string, to: Language) =>
  said === null ? silent : formatNumber(said, to);
