import "server-only";
import type { AskAccess } from "@/access/access-to";
import { readBody } from "@/access/read-body";
import { type Sum, sumSpans } from "@/data/ledger/rollups";
import { findOrganization } from "@/data/organizations/organizations";
import type { Access } from "@/domain/access";
import { CellInput, heldIn } from "@/domain/ledger/cell-entry";
import { type Months, yearOf } from "@/domain/month";
import { yearPeriod } from "@/domain/period";
import { no, type Result, yes } from "@/domain/result";
import { enterCell, type PlaceOfTotal, placeOfTotal } from "../record";
import type { SavedCell } from "./grid-figures";

/** Strictly what the script of a grid sends for one cell, and nothing else. */
const SentCell = CellInput.strict();

/** Saves one cell of the grid of `code`, as the script of the page sends it. */
export async function saveSentCell(ask: AskAccess, code: string, request: Request): Promise<Result<SavedCell>> {
  const access = await ask("admission.record");
  if (!access) return no("organization.unknown");
  const input = await readBody(request, SentCell);
  return input.ok ? saveCell(access, code, input.value) : input;
}

/** Saves a cell; answers what is held there now, and the sums beside and below it. */
export async function saveCell(
  access: Access<"admission.record">,
  code: string,
  input: CellInput,
): Promise<Result<SavedCell>> {
  const [grid, place] = await Promise.all([findOrganization(access, code), placeOfTotal(access, input)]);
  if (!grid) return no("organization.unknown");
  if (!place.ok) return place;
  const written = await enterCell(access, input, place.value);
  // Where it said so already, it says what was wanted.
  if (!written.ok && written.problems[0].code !== "admission.nothingChanged") return written;
  return yes(await figuresAfter(access, grid.id, place.value));
}

async function figuresAfter(
  access: Access<"admission.record">,
  gridId: number,
  { organization, months }: PlaceOfTotal,
): Promise<SavedCell> {
  const year = yearPeriod(yearOf(months.from));
  const span = (organizationId: number, { from, to }: Months) => ({ organizationId, from, to });
  const [cell, row, column, whole] = await sumSpans(access, [
    span(organization.id, months),
    span(organization.id, year),
    span(gridId, months),
    span(gridId, year),
  ]);
  if (!cell || !row || !column || !whole) throw new Error("fewer sums than spans");
  return { held: heldIn(cell), row: heldIn(row), column: both(column), whole: both(whole) };
}

const both = (sum: Sum) => ({ all: heldIn(sum), own: sum.own });
