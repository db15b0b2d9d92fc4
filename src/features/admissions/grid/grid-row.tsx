"use client";

import { memo } from "react";
import { type CellState, wantedBy } from "@/domain/ledger/unsent-cell";
import { Button } from "@/ui/button";
import { Status } from "@/ui/status";
import { role } from "@/ui/table-role";
import { figureText } from "./figure-text";
import { filled } from "./filled";
import { GridCell } from "./grid-cell";
import { useGrid } from "./grid-context";
import { LockedCell } from "./locked-cell";
import { RowTroubles } from "./row-troubles";
import { useTopic } from "./topics";
import { useLive } from "./use-live";

type Props = { readonly row: number; readonly shown: number };

/** A place: its months, its year, what was asked of it and what it did last year. */
export const GridRow = memo(function GridRow({ row, shown }: Props) {
  const { store } = useGrid();
  const place = store.setup.rows[row];
  if (!place) return null;
  return (
    <>
      <tr {...role("row")}>
        <th {...role("rowheader")} scope="row">
          {place.name}
          <RowNote row={row} shown={shown} />
        </th>
        {place.cells.map(({ held, lock }, column) =>
          lock === null ? (
            <GridCell key={store.setup.columns[column]?.period} row={row} column={column} />
          ) : (
            <LockedCell key={store.setup.columns[column]?.period} column={column} held={held} lock={lock} />
          ),
        )}
        <RowYear row={row} />
        <td {...role("cell")} className="n beside">
          {place.quota}
        </td>
        <td {...role("cell")} className="n beside text-ink-2">
          {place.before}
        </td>
        <Steps row={row} shown={shown} />
      </tr>
      <RowTroubles row={row} />
    </>
  );
});

function RowYear({ row }: { row: number }) {
  const { store, words } = useGrid();
  useTopic(store.topics, `row ${row}`);
  if (isOneColumn(store.setup.columns)) return null;
  const left = store.unphased(row);
  return (
    <td {...role("cell")} className="n beside font-strong">
      {figureText(store.rowYears.get(store.setup.rows[row]?.code ?? "") ?? null, words)}
      {left > 0 ? (
        <span className="note unphased">{filled(words.unphasedLeft, { count: figureText(left, words) })}</span>
      ) : null}
    </td>
  );
}

/** Under the name on a phone: the year, and how the shown month stands. */
function RowNote({ row, shown }: Props) {
  const { store, words } = useGrid();
  useTopic(store.topics, `row ${row}`);
  const { code = "", before = "", quota = "" } = store.setup.rows[row] ?? {};
  const state = store.stateOf(store.idAt({ row, column: shown }));
  const left = isOneColumn(store.setup.columns) ? 0 : store.unphased(row);
  const year = `${figureText(store.rowYears.get(code) ?? null, words)}${quota === "" ? "" : `/${quota}`}`;
  return (
    <span className="note narrow">
      <span className="block">{filled(words.yearNow, { count: year, year: store.setup.year - 1, before })}</span>
      {left > 0 ? (
        <span className="unphased block">{filled(words.unphasedLeft, { count: figureText(left, words) })}</span>
      ) : null}
      <StateWord state={state} />
    </span>
  );
}

function StateWord({ state }: { state: CellState }) {
  const { words } = useGrid();
  if (state.is === "settled") return state.isFresh ? <Status tone="ok">{words.stateSaved}</Status> : null;
  if (state.is === "refused" || state.is === "conflict") return null;
  return (
    <Status tone="plain" icon="wait">
      {words.stateWaiting}
    </Status>
  );
}

/** On a phone: one less and one more of the month that is shown. */
function Steps({ row, shown }: Props) {
  const { store, sender, words } = useGrid();
  const isLive = useLive();
  if (!isLive || !store.isOpen(row, shown)) return null;
  const { name = "" } = store.setup.rows[row] ?? {};
  const step = (by: number) => () => {
    const id = store.idAt({ row, column: shown });
    const now = wantedBy(store.stateOf(id));
    // From blank, less is none: a zero is an answer.
    const next = now === null ? Math.max(0, by) : Math.max(0, now + by);
    sender.wait(id, 900);
    store.put([{ id, text: String(next) }]);
  };
  return (
    <td {...role("cell")} className="narrow steps">
      <Button className="less text-20!" aria-label={filled(words.less, { name })} onClick={step(-1)}>
        −
      </Button>
      <Button className="more text-20!" aria-label={filled(words.more, { name })} onClick={step(1)}>
        +
      </Button>
    </td>
  );
}

export const isOneColumn = (columns: readonly unknown[]) => columns.length === 1;
