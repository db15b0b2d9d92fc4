"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import type { Unexplained } from "@/domain/ledger/unsent-cell";
import { Button } from "@/ui/button";
import { Icon } from "@/ui/icon";
import { Notice } from "@/ui/notice";
import { figureText } from "./figure-text";
import { filled } from "./filled";
import { useGrid } from "./grid-context";
import { useTopic } from "./topics";

const mostNamed = 8;

/** The field of the reason, to be found from the rows and from the line that says what is saved. */
export const reasonId = (formId: string) => `${formId}-why-told`;

/** Cells whose figures papers have told: which papers, which cells, and one reason for all of them. */
export function ReasonAsked() {
  const { store, words, formId } = useGrid();
  useTopic(store.topics, "summary");
  const field = useRef<HTMLInputElement>(null);
  const [isMissing, setMissing] = useState(false);
  const asked = store.unexplained();
  if (asked.length === 0) return null;
  const id = reasonId(formId);
  const papers = [...new Set(asked.flatMap(({ state }) => state.papers))];

  const give = () => {
    const reason = field.current?.value.trim() ?? "";
    setMissing(reason === "");
    if (reason === "") field.current?.focus();
    else store.explain(reason);
  };
  const drop = () => {
    for (const { id: cell } of asked) store.drop(cell);
  };
  const press = (key: KeyboardEvent<HTMLInputElement>) => {
    if (key.key !== "Enter") return;
    // The form around is sent without script only.
    key.preventDefault();
    give();
  };

  return (
    <section aria-labelledby={`${id}-lead`} className="reason-asked my-4">
      <Notice tone="bad">
        <p id={`${id}-lead`} role="alert" className="w-full font-strong text-seal">
          <Icon name="late" /> {filled(words.reasonLead, { count: asked.length })}
        </p>
        <ul className="w-full list-disc pl-5">
          {papers.map((paper) => (
            <li key={paper}>{paper}</li>
          ))}
        </ul>
        <AskedCells asked={asked} />
        <div className="w-full max-w-text pt-2">
          <label htmlFor={id} className="block font-strong text-15">
            {words.reason}
          </label>
          <input
            ref={field}
            id={id}
            defaultValue={store.reason}
            onChange={(typed) => {
              store.reason = typed.target.value;
            }}
            onKeyDown={press}
            className="input"
            maxLength={500}
            autoComplete="off"
            aria-required
            aria-invalid={isMissing || undefined}
            aria-describedby={`${isMissing ? `${id}-error ` : ""}${id}-hint`}
          />
          {isMissing ? (
            <p id={`${id}-error`} role="alert" className="pt-1 font-strong text-13 text-seal">
              <Icon name="late" /> {words.reasonMissing}
            </p>
          ) : null}
          <p id={`${id}-hint`} className="pt-1 text-13 text-ink-2">
            {words.reasonHint}
          </p>
        </div>
        <p className="flex w-full flex-wrap gap-3 pt-1">
          <Button onClick={give}>{filled(words.reasonDo, { count: asked.length })}</Button>
          <Button onClick={drop}>{words.reasonDrop}</Button>
        </p>
      </Notice>
    </section>
  );
}

type Asked = readonly { readonly id: string; readonly state: Unexplained }[];

/** From which number to which. */
function AskedCells({ asked }: { asked: Asked }) {
  const { store, words } = useGrid();
  const more = asked.length - mostNamed;
  const nameOf = (id: string) => {
    const { row = 0, column = 0 } = store.places.get(id) ?? {};
    const { setup } = store;
    return filled(words.cell, { name: setup.rows[row]?.name ?? "", when: setup.columns[column]?.long ?? "" });
  };
  return (
    <ul className="w-full pt-2">
      {asked.slice(0, mostNamed).map(({ id, state }) => (
        <li key={id}>
          {nameOf(id)}: {figureText(state.held, { ...words, silent: words.empty })} →{" "}
          {state.typed === "" ? words.empty : figureText(Number(state.typed), words)}
        </li>
      ))}
      {more > 0 ? <li>{filled(words.pasteMoreCells, { count: more })}</li> : null}
    </ul>
  );
}
