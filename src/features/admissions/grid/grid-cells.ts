import "server-only";
import { listChildren } from "@/data/organizations/children";
import { findStanding } from "@/data/organizations/standing";
import type { Access } from "@/domain/access";
import { type GridBy, gridColumns } from "@/domain/ledger/grid-columns";
import { yearPeriod } from "@/domain/period";
import { no, type Result, yes } from "@/domain/result";
import { countedTerms } from "@/domain/term";
import { isGridYear } from "./grid-year";

type Asked = {
  readonly organization: string;
  readonly year: string;
  readonly by: GridBy;
  readonly term?: string | undefined;
};

/** The places and the periods that cells of a grid are of, and the grid's own code as it is kept. */
export type GridCells = {
  readonly code: string;
  readonly year: number;
  readonly places: ReadonlySet<string>;
  readonly periods: ReadonlySet<string>;
};

/** Which cells the grid has that a form says it comes from. */
export async function gridCells(access: Access<"admission.record">, asked: Asked): Promise<Result<GridCells>> {
  const year = Number(asked.year);
  if (!isGridYear(year, access.today)) return no("period.unknown", { field: "year" });
  const standing = await findStanding(access, asked.organization);
  if (!standing) return no("organization.unknown");
  const { organization, termRows } = standing;
  const columns = gridColumns(year, asked.by, countedTerms(organization.path, termRows), asked.term);
  if (!columns.ok) return columns;
  const children = await listChildren(access, organization.id, yearPeriod(year));
  return yes({
    code: organization.code,
    year,
    places: new Set(children.map((child) => child.organization.code)),
    periods: new Set(columns.value.map(({ period }) => period)),
  });
}
