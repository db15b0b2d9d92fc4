"use client";

import { Button } from "@/ui/button";
import { classes } from "@/ui/classes";
import { Icon, type IconName } from "@/ui/icon";
import { filled } from "./filled";
import { useGrid } from "./grid-context";
import { reasonId } from "./reason-asked";
import { useTopic } from "./topics";
import { useLive } from "./use-live";

/** The line that says what is saved, what waits, and why. Stuck to the bottom of a phone. */
export function GridStatus() {
  const { store, sender, words, formId } = useGrid();
  useTopic(store.topics, "summary");
  const isLive = useLive();
  const { saved, waiting, refused, unexplained, conflicts } = store.tally();
  const parts: [number, IconName, string, string][] = [
    [saved, "check", words.saved, "text-pen"],
    [waiting, "wait", words.waiting, ""],
    [refused, "late", words.refused, "font-strong text-seal"],
    [unexplained, "late", words.unexplained, "font-strong text-seal"],
    [conflicts, "late", words.conflicts, "font-strong text-seal"],
  ];
  const told = parts.filter(([count]) => count > 0);
  return (
    <div role="status" className="grid-status flex flex-wrap gap-x-6 gap-y-1 text-14 print:hidden">
      {told.length === 0 ? <span className="text-ink-2">{isLive ? words.allSaved : words.notLive}</span> : null}
      {told.map(([count, icon, text, look]) => (
        <span key={text} className={classes("inline-flex items-center gap-[0.35em]", look)}>
          <Icon name={icon} />
          {filled(text, { count })}
        </span>
      ))}
      {unexplained > 0 ? (
        <Button onClick={() => document.getElementById(reasonId(formId))?.focus()}>{words.reasonGo}</Button>
      ) : null}
      {sender.line === "broken" && waiting > 0 ? <span>{words.broken}</span> : null}
      {sender.line === "over" ? (
        <span className="font-strong text-seal">
          {words.over} <a href={store.setup.signIn}>{words.signIn}</a>
        </span>
      ) : null}
      {sender.line !== "over" && sender.needsChoice() ? (
        <span className="font-strong text-seal">{words.ask}</span>
      ) : null}
    </div>
  );
}
