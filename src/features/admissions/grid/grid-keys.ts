import type { KeyboardEvent } from "react";
import type { GridStore } from "./grid-store";

type Place = { readonly row: number; readonly column: number };
type Move = readonly [down: number, right: number];

const moves: Readonly<Record<string, Move>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The keys of a spreadsheet: arrows, Enter, Home, End, Escape, and the step back. */
export function pressKey(press: KeyboardEvent<HTMLTableElement>, store: GridStore, undo: () => void) {
  const input = press.target;
  if (!(input instanceof HTMLInputElement) || input.dataset.row === undefined) return;
  const { ctrlKey, metaKey, altKey, key } = press;
  if (isUndo(press)) stepBack(press, input, store, undo);
  else if (key === "Escape") takeBack(input, store);
  else if (key === "Enter" || !(ctrlKey || metaKey || altKey)) moveOn(press, input, store);
}

export const placeOf = (input: HTMLInputElement): Place => ({
  row: Number(input.dataset.row),
  column: Number(input.dataset.column),
});

const isUndo = ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent) =>
  (ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === "z";

/** What is still being typed the browser takes back itself. */
function stepBack(press: KeyboardEvent, input: HTMLInputElement, store: GridStore, undo: () => void) {
  if (input.value !== textIn(store, input)) return;
  press.preventDefault();
  undo();
}

/** The number that stood there before the typing; what was refused goes too. */
function takeBack(input: HTMLInputElement, store: GridStore) {
  const id = store.idAt(placeOf(input));
  if (input.value === textIn(store, input) && store.stateOf(id).is === "refused") store.drop(id);
  input.value = textIn(store, input);
  input.select();
}

const textIn = (store: GridStore, input: HTMLInputElement) => store.shown(store.idAt(placeOf(input)));

function moveOn(press: KeyboardEvent<HTMLTableElement>, input: HTMLInputElement, store: GridStore) {
  const { row, column } = placeOf(input);
  const edges: Readonly<Record<string, [Place, Move]>> = {
    Home: [{ row, column: -1 }, [0, 1]],
    End: [{ row, column: store.setup.columns.length }, [0, -1]],
    Enter: [{ row, column }, [press.shiftKey ? -1 : 1, 0]],
  };
  const move = moves[press.key];
  const steps = move && (move[1] === 0 || isAtEdge(input, move[1])) ? ([{ row, column }, move] as const) : undefined;
  const way = edges[press.key] ?? steps;
  if (!way) return;
  press.preventDefault();
  goFrom(press.currentTarget, store, ...way);
}

/** A caret inside a number moves in it first. */
function isAtEdge({ selectionStart, selectionEnd, value }: HTMLInputElement, right: number) {
  if (selectionStart === 0 && selectionEnd === value.length) return true;
  return right < 0 ? selectionEnd === 0 : selectionStart === value.length;
}

/** The next open cell on the way; at the edge of the grid the focus stays. */
function goFrom(table: HTMLElement, { setup }: GridStore, from: Place, [down, right]: Move) {
  const isInside = ({ row, column }: Place) =>
    row >= 0 && row < setup.rows.length && column >= 0 && column < setup.columns.length;
  let to = { row: from.row + down, column: from.column + right };
  while (isInside(to)) {
    const input = table.querySelector<HTMLInputElement>(`input[data-row="${to.row}"][data-column="${to.column}"]`);
    // Months that a phone does not show have no box.
    if (input?.offsetParent) return input.focus();
    to = { row: to.row + down, column: to.column + right };
  }
}
