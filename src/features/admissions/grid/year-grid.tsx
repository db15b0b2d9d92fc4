"use client";

import { type ClipboardEvent, type FocusEvent, use, useCallback, useMemo, useRef, useState } from "react";
import type { PastePlan } from "@/domain/ledger/paste-plan";
import { placeBlock, readBlock } from "@/domain/ledger/pasted-block";
import type { CellState } from "@/domain/ledger/unsent-cell";
import type { FormState } from "@/text/form-state";
import { FormContext } from "@/ui/form-context";
import { role } from "@/ui/table-role";
import { GridChoice } from "./grid-choice";
import { GridContext } from "./grid-context";
import { GridFoot } from "./grid-foot";
import { GridHead } from "./grid-head";
import { placeOf, pressKey } from "./grid-keys";
import { GridRow } from "./grid-row";
import { GridSender } from "./grid-sender";
import { cellId, fieldOf, type GridSetup } from "./grid-setup";
import { GridStatus } from "./grid-status";
import { GridStore, type Replaced } from "./grid-store";
import { GridUndo } from "./grid-undo";
import type { GridWords } from "./grid-words";
import { MonthSwitch } from "./month-switch";
import { PastePreview } from "./paste-preview";
import { ReasonAsked } from "./reason-asked";
import { useFreshFigures } from "./use-fresh-figures";
import { useGridLife } from "./use-grid-life";
import { useLive } from "./use-live";

export type GridTexts = {
  readonly caption: string;
  readonly head: { readonly name: string; readonly year: string; readonly quota: string; readonly before: string };
  readonly foot: { readonly own: string; readonly whole: string; readonly quota: string; readonly before: string };
  readonly choice: { readonly label: string; readonly hint: string; readonly add: string };
};

type Props = {
  readonly setup: GridSetup;
  readonly words: GridWords;
  readonly texts: GridTexts;
  /** Made anew whenever the server draws the grid. */
  readonly stamp: string;
};

/** A block that asks before it is written, and the cell it was pasted into. */
type PlannedPaste = {
  readonly plan: PastePlan;
  readonly replaced: readonly Replaced[];
  readonly at: HTMLInputElement;
};

/** The year's grid: a table in which every cell saves itself. One table for every screen. */
export function YearGrid({ setup, words, texts, stamp }: Props) {
  const { id: formId, state: form } = use(FormContext);
  const [{ store, sender }] = useState(() => {
    const made = new GridStore(setup, refusalsOf(setup, form));
    return { store: made, sender: new GridSender(made) };
  });
  const [shown, setShown] = useState(setup.shown - 1);
  const [plan, setPlan] = useState<PlannedPaste>();
  const isLive = useLive();
  const table = useRef<HTMLTableElement>(null);
  const hold = useMemo(() => ({ store, sender, words, formId }), [store, sender, words, formId]);
  const column = setup.columns.length === 1 ? 0 : shown;

  const commit = useCallback(() => {
    const input = document.activeElement;
    if (input instanceof HTMLInputElement && table.current?.contains(input)) enter(store, input);
  }, [store]);
  const takeEarly = useCallback(() => {
    for (const input of table.current?.querySelectorAll<HTMLInputElement>("input[data-row]") ?? [])
      if (input !== document.activeElement && input.value !== input.defaultValue) enter(store, input);
  }, [store]);
  useGridLife(store, sender, commit, takeEarly);
  useFreshFigures(stamp);

  const undo = useCallback(() => {
    const id = store.undo();
    const place = id === undefined ? undefined : store.places.get(id);
    const cell = `input[data-row="${place?.row}"][data-column="${place?.column}"]`;
    table.current?.querySelector<HTMLInputElement>(cell)?.focus();
  }, [store]);

  const write = ({ changes }: PastePlan) =>
    store.put(changes.map(({ count, ...place }) => ({ id: store.idAt(place), text: String(count) })));

  const paste = (event: ClipboardEvent<HTMLTableElement>) => {
    const input = event.target;
    const text = event.clipboardData.getData("text/plain");
    if (!(input instanceof HTMLInputElement) || !/[\t\r\n]/.test(text.trimEnd())) return;
    event.preventDefault();
    const made = placeBlock(readBlock(text), { ...setup, isOpen: store.isOpen }, placeOf(input));
    const replaced = store.replacedBy(made.changes);
    if (made.skipped.length > 0 || replaced.length > 0) setPlan({ plan: made, replaced, at: input });
    else write(made);
  };

  /** The keyboard goes on from the cell that was pasted into. */
  const closePlan = () => {
    setPlan(undefined);
    plan?.at.focus();
  };

  return (
    <GridContext value={hold}>
      <div className="grid-frame">
        <GridChoice {...texts.choice} />
        {setup.columns.length > 1 ? <MonthSwitch shown={shown} onShow={setShown} /> : null}
        {plan ? (
          <PastePreview
            {...plan}
            onDo={() => {
              write(plan.plan);
              closePlan();
            }}
            onStop={closePlan}
          />
        ) : null}
        <ReasonAsked />
        <table
          {...role("table")}
          ref={table}
          className="compare year-grid"
          data-shown={column}
          data-one={setup.columns.length === 1 || undefined}
          data-live={isLive || undefined}
          onKeyDown={(press) => pressKey(press, store, undo)}
          onBlur={(left) => leave(store, left)}
          onFocus={(came) => came.target instanceof HTMLInputElement && came.target.select()}
          onPaste={paste}
        >
          <caption className="sr-only">{texts.caption}</caption>
          <GridHead {...texts.head} />
          <tbody {...role("rowgroup")}>
            {setup.rows.map(({ code }, row) => (
              <GridRow key={code} row={row} shown={column} />
            ))}
          </tbody>
          <GridFoot {...texts.foot} />
        </table>
        <GridUndo onUndo={undo} />
        <GridStatus />
      </div>
    </GridContext>
  );
}

const leave = (store: GridStore, { target }: FocusEvent) => {
  if (target instanceof HTMLInputElement) enter(store, target);
};

/** A cell that is left is saved. */
function enter(store: GridStore, input: HTMLInputElement) {
  if (input.dataset.row === undefined) return;
  const id = store.idAt(placeOf(input));
  if (input.value.trim() !== store.shown(id)) store.put([{ id, text: input.value }]);
  input.value = store.shown(id);
}

/** What the form, sent without script, was refused: shown as a cell refused here is. */
function refusalsOf({ rows, columns }: GridSetup, { values, errors }: FormState): ReadonlyMap<string, CellState> {
  const found = new Map<string, CellState>();
  for (const { code, cells } of rows)
    for (const [column, { period }] of columns.entries()) {
      const [typed, sentence] = [values[fieldOf(code, period)], errors[fieldOf(code, period)]];
      const held = cells[column]?.held ?? null;
      if (typed !== undefined && sentence !== undefined)
        found.set(cellId(code, period), { is: "refused", held, key: fieldOf(code, period), typed, code: "", sentence });
    }
  return found;
}
