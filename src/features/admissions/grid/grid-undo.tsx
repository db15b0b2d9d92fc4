"use client";

import { Button } from "@/ui/button";
import { useGrid } from "./grid-context";
import { useTopic } from "./topics";

/** The last thing typed or pasted is taken back: the former numbers are saved anew. */
export function GridUndo({ onUndo }: { onUndo: () => void }) {
  const { store, words } = useGrid();
  useTopic(store.topics, "summary");
  return store.canUndo() ? <Button onClick={onUndo}>{words.undo}</Button> : null;
}
