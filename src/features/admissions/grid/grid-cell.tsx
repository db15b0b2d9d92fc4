"use client";

import { memo, useEffect, useRef } from "react";
import type { CellState } from "@/domain/ledger/unsent-cell";
import { Icon, type IconName } from "@/ui/icon";
import { role } from "@/ui/table-role";
import { filled } from "./filled";
import { useGrid } from "./grid-context";
import { cellId, fieldOf } from "./grid-setup";
import { useTopic } from "./topics";

type Props = { readonly row: number; readonly column: number };

/** One number of the grid. What is typed stays with the browser until the cell is left: no keystroke draws anything. */
export const GridCell = memo(function GridCell({ row, column }: Props) {
  const { store, words, formId } = useGrid();
  const input = useRef<HTMLInputElement>(null);
  const { code = "", name = "" } = store.setup.rows[row] ?? {};
  const { period = "", long = "" } = store.setup.columns[column] ?? {};
  const id = cellId(code, period);
  useTopic(store.topics, id);
  const state = store.stateOf(id);
  const text = store.shown(id);
  const isBad = state.is === "refused" || state.is === "conflict";
  const icon = iconOf(state);

  // Another hand than the keyboard changed it: an answer, a paste, a step back. What stands there at first may have been
  // typed before the script arrived.
  const drawn = useRef(state);
  useEffect(() => {
    if (drawn.current === state) return;
    drawn.current = state;
    if (input.current && input.current.value !== text) input.current.value = text;
  }, [state, text]);

  return (
    <td {...role("cell")} data-column={column}>
      <span className="grid-cell" data-state={isBad ? "bad" : lookOf(state)}>
        <input
          ref={input}
          id={`${formId}-${fieldOf(code, period)}`}
          name={fieldOf(code, period)}
          defaultValue={text}
          className="input n"
          inputMode="numeric"
          autoComplete="off"
          maxLength={12}
          enterKeyHint="next"
          data-row={row}
          data-column={column}
          aria-label={filled(words.cell, { name, when: long })}
          aria-invalid={isBad || undefined}
          aria-describedby={isBad ? `${formId}-why-${row}` : undefined}
        />
        {icon ? <Icon name={icon} /> : null}
      </span>
    </td>
  );
});

const lookOf = (state: CellState) => (state.is === "settled" ? (state.isFresh ? "saved" : undefined) : "waiting");

function iconOf(state: CellState): IconName | undefined {
  if (state.is === "refused" || state.is === "conflict") return "late";
  if (state.is !== "settled") return "wait";
  return state.isFresh ? "check" : undefined;
}
