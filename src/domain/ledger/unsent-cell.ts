import { type Confirmation, confirmationOf } from "../confirmable";
import { type CountProblem, readCount } from "./typed-count";

/** Where a sending says by its user's id whose page it comes from: somebody else may have signed in there since. */
export const senderHeader = "x-sender";

/** What a cell says: a number of persons, or null where nobody has reported. */
export type Said = number | null;

/** One sending: the same key however often it is tried, so that it counts once. */
export type Edit = {
  readonly key: string;
  readonly wanted: Said;
  readonly seen: Said;
  /** The total that the persons are drawn from, as it was chosen when this was first sent. */
  readonly total?: string | undefined;
  /** What was asked about it and answered with yes. */
  readonly confirmed?: readonly Confirmation[];
  /** Why it changes, where papers have told it. */
  readonly reason?: string | undefined;
};

type Typed = { readonly key: string; readonly wanted: Said };

/** A cell of the year's grid between the hand and the ledger. */
export type CellState =
  | { readonly is: "settled"; readonly held: Said; readonly isFresh: boolean }
  | { readonly is: "changed"; readonly held: Said; readonly edit: Edit }
  /** Sent, and not known to have arrived; `next` was typed meanwhile and waits for the answer. */
  | { readonly is: "sending"; readonly held: Said; readonly edit: Edit; readonly next?: Typed | undefined }
  | ({ readonly is: "refused"; readonly held: Said; readonly key: string; readonly typed: string } & Pick<
      Edit,
      "confirmed" | "reason"
    > &
      Refusal)
  /** Somebody else changed it: `held` is theirs, `wanted` one's own. */
  | ({ readonly is: "conflict"; readonly held: Said; readonly key: string; readonly wanted: Said } & Pick<
      Edit,
      "reason"
    >);

/** Why: a code, and the server's sentence and numbers where the server refused; `papers` where they ask for a reason. */
type Refusal = {
  readonly code: string;
  readonly sentence?: string | undefined;
  readonly values?: Values;
  readonly papers?: readonly string[];
};

type Values = Readonly<Record<string, number | string>>;

export type CellEvent =
  | { readonly type: "typed"; readonly text: string; readonly key: string }
  | { readonly type: "attempted"; readonly key: string; readonly total: string | undefined }
  | { readonly type: "acknowledged"; readonly key: string; readonly held: Said }
  | { readonly type: "refused"; readonly key: string; readonly refusal: Refusal }
  | { readonly type: "overtaken"; readonly key: string; readonly held: Said }
  /** The person leaves what is stored, or sends the own value all the same. */
  | { readonly type: "dropped" }
  | { readonly type: "insisted"; readonly key: string; readonly reason?: string };

export const settled = (held: Said, isFresh = false): CellState => ({ is: "settled", held, isFresh });

/** The cell after the event; the same one where the event does not concern it (an answer to a sending given up). */
export function after(state: CellState, event: CellEvent): CellState {
  if (event.type === "typed") return typed(state, event.text, event.key);
  if (event.type === "dropped") return state.is === "refused" || state.is === "conflict" ? settled(state.held) : state;
  if (event.type === "insisted") return insisted(state, event);
  if (state.is !== "changed" && state.is !== "sending") return state;
  if (state.edit.key !== event.key) return state;
  return answered(state, event);
}

/** What its input shows. */
export function textOf(state: CellState): string {
  if (state.is === "refused") return state.typed;
  return spell(wantedBy(state));
}

/** The value its owner wants, sent or not; of what is refused, the value stored. */
export function wantedBy(state: CellState): Said {
  if (state.is === "changed") return state.edit.wanted;
  if (state.is === "sending") return (state.next ?? state.edit).wanted;
  return state.is === "conflict" ? state.wanted : state.held;
}

/** What to keep it under until it is settled. */
export const keyOf = (state: CellState) =>
  state.is === "settled" ? undefined : "edit" in state ? state.edit.key : state.key;

export type Unexplained = Extract<CellState, { readonly is: "refused" }> & { readonly papers: readonly string[] };

/** Papers have told the figure: it is kept back until there is a reason. */
export const isUnexplained = (state: CellState): state is Unexplained =>
  state.is === "refused" && state.papers !== undefined && state.papers.length > 0;

const spell = (value: Said) => (value === null ? "" : String(value));

function typed(state: CellState, text: string, key: string): CellState {
  const wanted = readCount(text);
  if (typeof wanted === "string") return mistyped(state, text, wanted, key);
  if (state.is === "sending") {
    const { next: _, ...rest } = state;
    return wanted === state.edit.wanted ? rest : { ...rest, next: { key, wanted } };
  }
  return wanted === state.held ? settled(state.held) : changed(state.held, wanted, key);
}

/** No number at all: what is on its way stays on its way, and what was typed stays on the screen. */
const mistyped = (state: CellState, text: string, code: CountProblem, key: string): CellState =>
  state.is === "sending" ? state : { is: "refused", held: state.held, typed: text.trim(), code, key };

type Answers = Pick<Edit, "confirmed" | "reason">;

const changed = (held: Said, wanted: Said, key: string, answers: Answers = {}): CellState => ({
  is: "changed",
  held,
  edit: { key, wanted, seen: held, ...given(answers) },
});

/** What was answered of all that may be asked. */
const given = ({ confirmed = [], reason }: Answers): Answers => ({
  ...(confirmed.length > 0 && { confirmed }),
  ...(reason !== undefined && { reason }),
});

type Insisted = Extract<CellEvent, { readonly type: "insisted" }>;

function insisted(state: CellState, { key, reason }: Insisted): CellState {
  if (state.is === "conflict") return changed(state.held, state.wanted, key, given({ reason: state.reason }));
  if (state.is !== "refused") return state;
  const wanted = readCount(state.typed);
  const answered = confirmationOf(state.code);
  const confirmed = [...(state.confirmed ?? []), ...(answered ? [answered] : [])];
  return typeof wanted === "string"
    ? state
    : changed(state.held, wanted, key, { confirmed, reason: reason ?? state.reason });
}

type Waiting = Extract<CellState, { readonly edit: Edit }>;
type Answer = Extract<CellEvent, { readonly type: "attempted" | "acknowledged" | "refused" | "overtaken" }>;

function answered(state: Waiting, event: Answer): CellState {
  const { edit, held } = state;
  const next = state.is === "sending" ? state.next : undefined;
  const own = next ?? { key: edit.key, wanted: edit.wanted, ...given({ reason: edit.reason }) };
  if (event.type === "attempted")
    return state.is === "sending" ? state : { is: "sending", held, edit: { ...edit, total: event.total } };
  if (event.type === "overtaken") return { is: "conflict", held: event.held, ...own };
  if (event.type === "refused")
    return next
      ? moved(held, next)
      : { is: "refused", held, key: edit.key, typed: spell(edit.wanted), ...given(edit), ...event.refusal };
  // Recorded, and changed by somebody else before the answer came through.
  if (event.held !== edit.wanted) return { is: "conflict", held: event.held, ...own };
  return moved(event.held, own);
}

const moved = (held: Said, { wanted, key }: Typed) =>
  wanted === held ? settled(held, true) : changed(held, wanted, key);
