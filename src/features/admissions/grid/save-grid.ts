import "server-only";
import { refresh } from "next/cache";
import { z } from "zod";
import type { Access } from "@/domain/access";
import { isConfirmable } from "@/domain/confirmable";
import { Optional, Text, Ticked, Whole } from "@/domain/input";
import type { GridBy } from "@/domain/ledger/grid-columns";
import { paperOf } from "@/domain/ledger/told";
import { readCount } from "@/domain/ledger/typed-count";
import type { Said } from "@/domain/ledger/unsent-cell";
import type { Problem } from "@/domain/problem";
import { no, type Result, yes } from "@/domain/result";
import { enterCell, placeOfTotal } from "../record";
import { type GridCells, gridCells } from "./grid-cells";
import { fieldOf } from "./grid-setup";

const Held = z.record(z.string(), z.number().int().nullable());

/** The whole grid as a form sends it: `cell.CODE.PERIOD` for each cell, and in `seen` what stood there when it was drawn. */
export const GridForm = z.looseObject({
  organization: Text(100),
  year: Text(4),
  /** Whose page it was sent from: somebody else may have signed in on the machine since. */
  sender: Text(20),
  by: z.enum(["month", "year"]),
  term: Optional(Text(20)),
  /** The month that a phone shows, and shows again. */
  month: Optional(Whole(12)),
  total: Optional(Text(40)),
  confirmed: Ticked,
  raises: Ticked,
  /** For all cells together whose figures papers have told. */
  reason: Optional(Text(500)),
  seen: Text(100_000).transform((text, context) => {
    const read = Held.safeParse(parsed(text));
    if (!read.success) context.addIssue("input.invalid");
    return read.data ?? {};
  }),
  key: Text(100),
});
type GridForm = z.infer<typeof GridForm>;

type Typed = { readonly code: string; readonly period: string; readonly text: string; readonly seen: Said };

type Refused = { readonly cell: Typed; readonly problems: readonly [Problem, ...Problem[]] };

type SavedGrid = {
  readonly code: string;
  readonly year: number;
  readonly by: GridBy;
  readonly term: string | undefined;
  readonly month: number | undefined;
  readonly saved: number;
};

/** Saves every cell that was changed, each under a key of its own; names those that were refused. */
export async function saveGrid(access: Access<"admission.record">, form: GridForm): Promise<Result<SavedGrid>> {
  const grid = await ownGrid(access, form);
  if (!grid.ok) return grid;
  let saved = 0;
  const refused: Refused[] = [];
  for (const cell of changedCells(form)) {
    const result = foreignTo(grid.value, cell) ?? (await save(access, form, cell));
    if (result.ok || result.problems[0].code === "admission.nothingChanged") saved++;
    else refused.push({ cell, problems: result.problems });
  }
  const { code, year } = grid.value;
  if (refused.length === 0) return yes({ code, year, by: form.by, term: form.term, month: form.month, saved });
  refresh();
  const values = { saved, left: refused.length };
  return {
    ok: false,
    problems: [{ code: "admission.partlySaved", values }, ...refused.flatMap(placed), ...unexplained(refused)],
  };
}

const ownGrid = async (access: Access<"admission.record">, form: GridForm) =>
  form.sender === String(access.userId) ? gridCells(access, form) : no("admission.otherSender");

function changedCells(form: GridForm): Typed[] {
  return Object.entries(form).flatMap(([name, text]) => {
    const [, code, period] = /^cell\.([^.]+)\.([^.]+)$/.exec(name) ?? [];
    if (code === undefined || period === undefined || typeof text !== "string") return [];
    const seen = form.seen[`${code} ${period}`] ?? null;
    // As it was drawn, grouped or not, is as it was.
    return readCount(text) === seen ? [] : [{ code, period, text, seen }];
  });
}

/** A cell that the grid does not have costs the database no question. */
function foreignTo({ places, periods }: GridCells, { code, period }: Typed) {
  if (!places.has(code)) return no("organization.unknown");
  return periods.has(period) ? undefined : no("period.unknown");
}

async function save(access: Access<"admission.record">, form: GridForm, { code, period, text, seen }: Typed) {
  const wanted = readCount(text);
  if (typeof wanted === "string") return no(wanted);
  const { term, total, confirmed, raises, reason, key } = form;
  const asked = { organization: code, period, ...(term !== undefined && { term }) };
  const place = await placeOfTotal(access, asked);
  if (!place.ok) return place;
  const sent = { ...asked, wanted, seen, total, confirmed, raises, reason, key: `${key} ${code} ${period}` };
  return enterCell(access, sent, place.value);
}

/** Beside its cell; what has to be confirmed, or explained, is asked of the form, which then sends all such cells again. */
function placed({ cell: { code, period }, problems: [problem] }: Refused): Problem[] {
  const field = fieldOf(code, period);
  if (paperOf(problem)) return [{ code: "admission.unexplained", field }];
  return isConfirmable(problem.code) ? [problem, { ...problem, field }] : [{ ...problem, field }];
}

/** The papers that have told any of the cells, each once: one reason is asked for. */
function unexplained(refused: readonly Refused[]): Problem[] {
  const told = refused.flatMap(({ problems }) => problems.filter(paperOf));
  return [...new Map(told.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
