import "server-only";
import { type Sum, sumSpans } from "@/data/ledger/rollups";
import type { Child } from "@/data/organizations/children";
import type { Standing } from "@/data/organizations/standing";
import type { ClosedMonths } from "@/data/returns/returns";
import type { Access } from "@/domain/access";
import { heldIn } from "@/domain/ledger/cell-entry";
import { type GridColumn, type GridLock, gridColumns, lockOf } from "@/domain/ledger/grid-columns";
import type { Said } from "@/domain/ledger/unsent-cell";
import { yearOf } from "@/domain/month";
import { type Period, yearBefore } from "@/domain/period";
import { type CountedTerm, countedTerms } from "@/domain/term";

type GridCell = { readonly held: Said; readonly lock: GridLock | null };

export type SummedRow = Child & {
  readonly cells: readonly GridCell[];
  readonly year: Said;
  /** Nothing where nobody reported then. */
  readonly yearBefore: Said;
};

type Asked = {
  readonly year: Period;
  readonly columns: readonly GridColumn[];
  readonly term: string | undefined;
  readonly closed: readonly ClosedMonths[];
};

/** Every sum of the grid in one question: the organization's own first, then row by row. */
export async function readGridSums(
  access: Access<"admission.record">,
  { organization, termRows }: Standing,
  children: readonly Child[],
  asked: Asked,
) {
  const { year, columns } = asked;
  const spansOf = (organizationId: number, own: readonly GridColumn[]) =>
    [year, yearBefore(year), ...own].map(({ from, to }) => ({ organizationId, from, to }));
  const places = children.map((child) => ({ child, columns: columnsOf(child, termRows, asked) }));
  const spans = [
    ...spansOf(organization.id, columns),
    ...places.flatMap(({ child, columns: own }) => spansOf(child.organization.id, own)),
  ];
  const sums = await sumSpans(access, spans);
  // One sum for each span: a missing one must never pass for another place's figure.
  if (sums.length !== spans.length) throw new Error("fewer sums than spans");
  const width = columns.length + 2;
  const block = (index: number) => sums.slice(index * width, (index + 1) * width) as [Sum, Sum, ...Sum[]];
  const [whole, before, ...each] = block(0);
  return {
    sums: each.map(both),
    whole: { ...both(whole), unphased: whole.unphased },
    yearBefore: heldIn(before),
    rows: places.map(({ child, columns: own }, index) => {
      const [rowYear, rowBefore, ...cells] = block(index + 1);
      const cellAt = (column: GridColumn, at: number) => ({
        held: cells[at] ? heldIn(cells[at]) : null,
        lock: lockOf(child.organization, column, access.today, asked.closed),
      });
      return { ...child, year: heldIn(rowYear), yearBefore: heldIn(rowBefore), cells: own.map(cellAt) };
    }),
  };
}

/** The whole of a year between two terms has at each place the months of its own congresses. */
function columnsOf({ organization, termRows }: Child, above: readonly CountedTerm[], { year, columns, term }: Asked) {
  if (columns[0]?.month !== null || term === undefined) return columns;
  const own = gridColumns(yearOf(year.from), "year", countedTerms(organization.path, [...above, ...termRows]), term);
  return own.ok ? own.value : columns;
}

const both = (sum: Sum) => ({ all: heldIn(sum), own: sum.own });
