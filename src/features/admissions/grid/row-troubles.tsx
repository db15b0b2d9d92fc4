"use client";

import { isConfirmable } from "@/domain/confirmable";
import { type CellState, isUnexplained, type Said } from "@/domain/ledger/unsent-cell";
import { Button } from "@/ui/button";
import { classes } from "@/ui/classes";
import { Icon } from "@/ui/icon";
import { role } from "@/ui/table-role";
import { figureText } from "./figure-text";
import { filled } from "./filled";
import { useGrid } from "./grid-context";
import { reasonId } from "./reason-asked";
import { useTopic } from "./topics";

type Trouble = Extract<CellState, { readonly is: "refused" | "conflict" }>;

/** The name, the quota and the year before; beside months also their sum. A column too many would take room from them all. */
const besides = 3;

/** Below a row: which of its cells were refused or overtaken, why, what is stored now, and the two ways out. */
export function RowTroubles({ row }: { row: number }) {
  const { store, formId } = useGrid();
  useTopic(store.topics, `row ${row}`);
  const troubles = store.troubles(row);
  if (troubles.length === 0) return null;
  const { columns } = store.setup;
  const unexplained = troubles.filter(({ state }) => isUnexplained(state));
  return (
    <tr {...role("row")} className={classes("why", unexplained.length === troubles.length && "asked-above")}>
      <td
        {...role("cell")}
        colSpan={columns.length + besides + (columns.length > 1 ? 1 : 0)}
        id={`${formId}-why-${row}`}
      >
        {unexplained.length > 0 ? <NeedsReason ids={unexplained.map(({ id }) => id)} /> : null}
        {troubles
          .filter(({ state }) => !isUnexplained(state))
          .map(({ id, state }) => (
            <div key={id} role="alert" className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <p className="flex-auto">
                <Icon name="late" className="mr-1.5 text-seal" />
                <TroubleWords id={id} state={state} />
              </p>
              <Ways id={id} state={state} />
            </div>
          ))}
      </td>
    </tr>
  );
}

/** What waits for the reason that is asked for once, above the table; a phone, where one stands below the other, says no more. */
function NeedsReason({ ids }: { ids: readonly string[] }) {
  const { store, words, formId } = useGrid();
  const { row = 0 } = store.places.get(ids[0] ?? "") ?? {};
  const months = ids.map((id) => store.setup.columns[store.places.get(id)?.column ?? 0]?.long).join(", ");
  return (
    <div className="asked-above flex flex-wrap items-center gap-x-3 gap-y-1">
      <p className="flex-auto">
        <Icon name="late" className="mr-1.5 text-seal" />
        <b className="text-seal">
          {filled(words.reasonRow, { name: store.setup.rows[row]?.name ?? "", when: months })}
        </b>
      </p>
      <span className="flex flex-wrap gap-2">
        <Button onClick={() => ids.forEach(store.drop)}>{words.drop}</Button>
        <Button onClick={() => document.getElementById(reasonId(formId))?.focus()}>{words.reasonGo}</Button>
      </span>
    </div>
  );
}

function TroubleWords({ id, state }: { id: string; state: Trouble }) {
  const { store, words } = useGrid();
  const { row = 0, column = 0 } = store.places.get(id) ?? {};
  const at = { name: store.setup.rows[row]?.name ?? "", when: store.setup.columns[column]?.long ?? "" };
  const value = (said: Said) => figureText(said, { ...words, silent: words.empty });
  if (state.is === "conflict")
    return (
      <b className="text-seal">
        {filled(words.whyConflict, { ...at, mine: value(state.wanted), theirs: value(state.held) })}
      </b>
    );
  const what = state.typed === "" ? words.whyClear : words.whyRefused;
  return (
    <>
      <b className="text-seal">{filled(what, { ...at, typed: state.typed })}</b>{" "}
      {state.sentence ?? words.reasons[state.code]} {filled(words.stored, { held: value(state.held) })}
    </>
  );
}

function Ways({ id, state }: { id: string; state: Trouble }) {
  const { store, words } = useGrid();
  const value = (said: Said) => figureText(said, { ...words, silent: words.empty });
  const isMistyped = state.is === "refused" && state.sentence === undefined;
  return (
    <span className="flex flex-wrap gap-2">
      <Button onClick={() => store.drop(id)}>
        {state.is === "conflict" ? filled(words.keepTheirs, { theirs: value(state.held) }) : dropWords()}
      </Button>
      {isMistyped ? null : <Button onClick={() => store.insist(id)}>{againWords()}</Button>}
    </span>
  );

  function dropWords() {
    return isRaising(state) ? words.leaveYear : words.drop;
  }

  function figuresOf(values: Readonly<Record<string, number | string>>) {
    const told = (one: number | string) => (typeof one === "number" ? figureText(one, words) : one);
    return Object.fromEntries(Object.entries(values).map(([name, one]) => [name, told(one)]));
  }

  function againWords() {
    if (isRaising(state)) return filled(words.raiseYear, figuresOf(state.values));
    if (state.is === "conflict") return filled(words.sendMine, { mine: value(state.wanted) });
    return isConfirmable(state.code) ? words.confirm : words.again;
  }
}

type Raising = Extract<Trouble, { readonly is: "refused" }> & {
  readonly values: Readonly<Record<string, number | string>>;
};

/** The months say more than the total of the year: both are named on the way out. */
const isRaising = (state: Trouble): state is Raising =>
  state.is === "refused" && state.code === "admission.raisesYear" && state.values !== undefined;
