"use server";
import { action } from "@/access/action";
import { gridAddress } from "./grid-address";
import { GridForm, saveGrid } from "./save-grid";

/** The grid without script: all cells at once. */
export const saveYearGrid = action("admission.record", GridForm, saveGrid, ({ code, ...asked }) =>
  gridAddress(code, asked),
);
