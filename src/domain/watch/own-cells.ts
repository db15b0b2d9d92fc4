import { reportedShare } from "./reported";

/** Hamlets without a cell of their own, as was reported. */
export const ownCells = reportedShare("ownCells");
