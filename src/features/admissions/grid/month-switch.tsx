"use client";

import type { MouseEvent } from "react";
import { buttonLook } from "@/ui/button-look";
import { useGrid } from "./grid-context";

type Props = { readonly shown: number; readonly onShow: (month: number) => void };

/** On a phone one month at a time. Links, so that it works without script; with it nothing is fetched. */
export function MonthSwitch({ shown, onShow }: Props) {
  const { store, words } = useGrid();
  const { columns } = store.setup;
  const link = (month: number, label: string, text: string) => {
    if (!columns[month]) return <span />;
    const show = (press: MouseEvent) => {
      press.preventDefault();
      onShow(month);
    };
    return (
      <a href={`?${monthAddress(columns[month].period)}`} onClick={show} className={buttonLook("plain")}>
        {text}
        <span className="sr-only"> ({label})</span>
      </a>
    );
  };
  return (
    <div className="narrow month-switch">
      {link(shown - 1, words.before, `‹ ${columns[shown - 1]?.short ?? ""}`)}
      <h2 aria-live="polite">{columns[shown]?.long.replace(/^./, (letter) => letter.toUpperCase())}</h2>
      {link(shown + 1, words.after, `${columns[shown + 1]?.short ?? ""} ›`)}
    </div>
  );
}

const monthAddress = (period: string) => {
  const [year = "", month = ""] = period.split("-");
  return `year=${year}&month=${Number(month)}`;
};
