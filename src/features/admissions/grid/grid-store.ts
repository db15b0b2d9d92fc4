import {
  after,
  type CellEvent,
  type CellState,
  isUnexplained,
  keyOf,
  type Said,
  settled,
  textOf,
  wantedBy,
} from "@/domain/ledger/unsent-cell";
import { typedText } from "./figure-text";
import { GivenReason } from "./given-reason";
import type { GridSum, SavedCell } from "./grid-figures";
import { cellId, type GridSetup } from "./grid-setup";
import { newKey } from "./new-key";
import { Topics } from "./topics";
import { UnsentCells } from "./unsent";

type Place = { readonly row: number; readonly column: number };
type Change = { readonly id: string; readonly text: string };

/** A number that stands and would be another. */
export type Replaced = { readonly id: string; readonly before: number; readonly after: number };

/** How many cells are in which state, for the line that says so. */
export type Tally = {
  readonly saved: number;
  readonly waiting: number;
  readonly refused: number;
  readonly unexplained: number;
  readonly conflicts: number;
};

/** The cells of a grid as they stand in this window, their sums, and the way back. */
export class GridStore {
  readonly topics = new Topics();
  readonly setup: GridSetup;
  readonly places = new Map<string, Place>();
  readonly rowYears: Map<string, Said>;
  readonly sums: GridSum[];
  whole: GridSum;
  /** Called whenever there may be something to send. */
  onChange: () => void = () => undefined;
  /** Each once, however often it was saved. */
  readonly saved = new Set<string>();
  private readonly states = new Map<string, CellState>();
  private readonly kept: UnsentCells;
  private readonly undoing: (readonly Change[])[] = [];
  private readonly given = new GivenReason();

  constructor(setup: GridSetup, refusals: ReadonlyMap<string, CellState>) {
    this.setup = setup;
    this.kept = new UnsentCells(setup.owner);
    this.rowYears = new Map(setup.rows.map(({ code, year }) => [code, year]));
    this.sums = [...setup.sums];
    this.whole = setup.whole;
    for (const [row, { code, cells }] of setup.rows.entries())
      for (const [column, { held }] of cells.entries()) {
        const id = cellId(code, setup.columns[column]?.period ?? "");
        this.places.set(id, { row, column });
        this.states.set(id, refusals.get(id) ?? settled(held));
      }
  }

  stateOf = (id: string): CellState => this.states.get(id) ?? settled(null);

  /** What the input of a cell shows. */
  shown = (id: string) => typedText(textOf(this.stateOf(id)), this.setup);

  idAt = ({ row, column }: Place) => cellId(this.setup.rows[row]?.code ?? "", this.setup.columns[column]?.period ?? "");

  isOpen = (row: number, column: number) => this.setup.rows[row]?.cells[column]?.lock === null;

  /** Cells on their way, in the order of the grid. */
  waiting = () => [...this.states].flatMap(([id, state]) => (isWaiting(state) ? [{ id, state }] : []));

  /** The cells of a row that ask for a hand. */
  troubles = (row: number) =>
    this.setup.columns
      .map((_, column) => this.idAt({ row, column }))
      .flatMap((id) => {
        const state = this.stateOf(id);
        return state.is === "refused" || state.is === "conflict" ? [{ id, state }] : [];
      });

  /** The cells that wait for a reason, in the order of the grid. */
  unexplained = () => [...this.states].flatMap(([id, state]) => (isUnexplained(state) ? [{ id, state }] : []));

  /** Persons of a row's year that no month of it holds yet: its total was said for more than one. */
  unphased(row: number): number {
    const year = this.rowYears.get(this.setup.rows[row]?.code ?? "") ?? 0;
    const inMonths = this.setup.columns.map((_, column) => this.stateOf(this.idAt({ row, column })).held ?? 0);
    return year - inMonths.reduce((sum, held) => sum + held, 0);
  }

  tally(): Tally {
    const all = [...this.states.values()];
    const count = (is: CellState["is"]) => all.filter((state) => state.is === is).length;
    const unexplained = all.filter(isUnexplained).length;
    return {
      saved: this.saved.size,
      waiting: all.filter(isWaiting).length,
      refused: count("refused") - unexplained,
      unexplained,
      conflicts: count("conflict"),
    };
  }

  /** Takes up what this browser kept: what was typed before comes first. */
  restore() {
    for (const { id, state } of this.kept.list()) if (this.places.has(id)) this.takeUp(id, state);
    this.onChange();
  }

  private takeUp(id: string, state: CellState) {
    const now = this.stateOf(id);
    if (now.is === "settled") return this.set(id, isWaiting(state) ? state : { ...state, held: now.held });
    // Two windows typed into it: the later number waits behind the earlier.
    if (isWaiting(state)) this.dispatch(id, { type: "typed", text: textOf(state), key: newKey() });
    this.kept.forget(keyOf(state) ?? "");
  }

  /** What of these would change a number that is there already. */
  replacedBy = (changes: readonly (Place & { readonly count: number })[]): Replaced[] =>
    changes.flatMap(({ count, ...place }) => {
      const id = this.idAt(place);
      const before = wantedBy(this.stateOf(id));
      return before === null || before === count ? [] : [{ id, before, after: count }];
    });

  /** One number typed, or many pasted: taken back together. */
  put(changes: readonly Change[]) {
    const real = changes.filter(({ id, text }) => ![textOf(this.stateOf(id)), this.shown(id)].includes(text.trim()));
    if (real.length === 0) return;
    this.undoing.push(real.map(({ id }) => ({ id, text: spell(wantedBy(this.stateOf(id))) })));
    for (const { id, text } of real) this.dispatch(id, { type: "typed", text, key: newKey() });
    this.onChange();
  }

  /** Puts the former numbers back, as new savings; answers the first cell concerned. */
  undo(): string | undefined {
    const last = this.undoing.pop();
    for (const { id, text } of last ?? []) this.dispatch(id, { type: "typed", text, key: newKey() });
    this.topics.tell("summary");
    this.onChange();
    return last?.[0]?.id;
  }

  canUndo = () => this.undoing.length > 0;

  drop = (id: string) => this.dispatch(id, { type: "dropped" });

  insist(id: string, reason?: string) {
    this.dispatch(id, { type: "insisted", key: newKey(), ...(reason !== undefined && { reason }) });
    this.onChange();
  }

  /** A cell whose reason was given while it was on its way is sent again at once. */
  refuse(id: string, key: string, refusal: Extract<CellEvent, { readonly type: "refused" }>["refusal"]) {
    this.dispatch(id, { type: "refused", key, refusal });
    const reason = isUnexplained(this.stateOf(id)) ? this.given.for(key) : undefined;
    if (reason !== undefined) this.insist(id, reason);
  }

  /** One reason for all cells that wait for one, and for those on their way that will. */
  explain(reason: string) {
    const asked = this.unexplained();
    this.given.give(
      reason,
      this.waiting().map(({ state }) => state),
    );
    this.reason = "";
    for (const { id } of asked) this.insist(id, reason);
  }

  get reason() {
    return this.kept.reason;
  }

  set reason(text: string) {
    this.kept.reason = text;
  }

  get choice() {
    return this.kept.choice;
  }

  choose(total: string) {
    this.kept.choice = total;
    this.topics.tell("summary");
    this.onChange();
  }

  dispatch(id: string, event: CellEvent) {
    const before = this.stateOf(id);
    const state = after(before, event);
    if (state !== before) this.set(id, state);
  }

  /** Figures that came with an answer. */
  show(id: string, { row, column, whole }: Pick<SavedCell, "row" | "column" | "whole">) {
    const place = this.places.get(id);
    const code = this.setup.rows[place?.row ?? -1]?.code;
    if (!place || code === undefined) return;
    this.rowYears.set(code, row);
    this.sums[place.column] = column;
    this.whole = whole;
    this.topics.tell("sums", `row ${place.row}`);
  }

  private set(id: string, state: CellState) {
    const before = this.stateOf(id);
    this.states.set(id, state);
    this.kept.replace(id, before, state);
    this.topics.tell(id, `row ${this.places.get(id)?.row}`, "summary");
  }
}

const isWaiting = (state: CellState): state is Extract<CellState, { readonly is: "changed" | "sending" }> =>
  state.is === "changed" || state.is === "sending";

const spell = (value: Said) => (value === null ? "" : String(value));
