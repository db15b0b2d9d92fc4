"use client";

import { useEffect, useRef } from "react";
import type { PastePlan, PasteSkip } from "@/domain/ledger/paste-plan";
import { Button } from "@/ui/button";
import { Icon } from "@/ui/icon";
import { Notice } from "@/ui/notice";
import { figureText } from "./figure-text";
import { filled } from "./filled";
import { useGrid } from "./grid-context";
import type { Replaced } from "./grid-store";

type Props = {
  readonly plan: PastePlan;
  readonly replaced: readonly Replaced[];
  readonly onDo: () => void;
  readonly onStop: () => void;
};

const mostNamed = 8;

/** What a block would do, before it does anything, where not all of it can be used or it changes what is stored. */
export function PastePreview({ plan: { changes, skipped }, replaced, onDo, onStop }: Props) {
  const { words } = useGrid();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const more = skipped.length - mostNamed;
  return (
    <div ref={box} tabIndex={-1} role="alertdialog" aria-labelledby="paste-heading" className="paste-preview my-4">
      <Notice tone="bad">
        <p id="paste-heading" className="w-full font-strong text-seal">
          <Icon name="late" /> {filled(words.pasteHeading, { count: changes.length, skipped: skipped.length })}
        </p>
        {replaced.length > 0 ? <ReplacedLines replaced={replaced} /> : null}
        <ul className="w-full">
          {skipped.slice(0, mostNamed).map((skip) => (
            <SkipLine key={`${skip.line} ${skip.column}`} skip={skip} />
          ))}
          {more > 0 ? <li>{filled(words.pasteMore, { count: more })}</li> : null}
        </ul>
        <p className="flex w-full flex-wrap gap-3">
          {changes.length > 0 ? (
            <Button onClick={onDo}>{filled(words.pasteDo, { count: changes.length })}</Button>
          ) : (
            <span>{words.pasteNone}</span>
          )}
          <Button onClick={onStop}>{words.pasteStop}</Button>
        </p>
      </Notice>
    </div>
  );
}

function ReplacedLines({ replaced }: { replaced: readonly Replaced[] }) {
  const { store, words } = useGrid();
  const more = replaced.length - mostNamed;
  const nameOf = (id: string) => {
    const { row = 0, column = 0 } = store.places.get(id) ?? {};
    const { setup } = store;
    return filled(words.cell, { name: setup.rows[row]?.name ?? "", when: setup.columns[column]?.long ?? "" });
  };
  return (
    <>
      <p className="w-full font-strong">{filled(words.pasteReplaces, { count: replaced.length })}</p>
      <ul className="w-full">
        {replaced.slice(0, mostNamed).map(({ id, before, after }) => (
          <li key={id}>
            {nameOf(id)}: {figureText(before, words)} → {figureText(after, words)}
          </li>
        ))}
        {more > 0 ? <li>{filled(words.pasteMoreCells, { count: more })}</li> : null}
      </ul>
    </>
  );
}

function SkipLine({ skip: { line, column, text, why } }: { skip: PasteSkip }) {
  const { words } = useGrid();
  return <li>{filled(words.pasteSkipped, { line, column, text, why: words.reasons[why] ?? why })}</li>;
}
