"use client";

import { createContext, use } from "react";
import type { GridSender } from "./grid-sender";
import type { GridStore } from "./grid-store";
import type { GridWords } from "./grid-words";

type GridHold = {
  readonly store: GridStore;
  readonly sender: GridSender;
  readonly words: GridWords;
  /** The ids of the form's fields begin with it. */
  readonly formId: string;
};

export const GridContext = createContext<GridHold | undefined>(undefined);

/** What all parts of one grid share. */
export function useGrid(): GridHold {
  const hold = use(GridContext);
  if (!hold) throw new Error("no grid around");
  return hold;
}
