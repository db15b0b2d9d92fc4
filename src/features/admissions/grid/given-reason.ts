import type { CellState } from "@/domain/ledger/unsent-cell";

/** A reason goes with every cell that was on its way when it was given, and with none that is typed later. */
export class GivenReason {
  private text = "";
  private keys: ReadonlySet<string> = new Set();

  give(text: string, waiting: readonly CellState[]) {
    this.text = text;
    this.keys = new Set(waiting.flatMap(keysOf));
  }

  /** For the sending of that key; nothing where it has to be asked for. */
  for = (key: string) => (this.keys.has(key) ? this.text : undefined);
}

/** Of what is sent and of what waits behind it. */
function keysOf(state: CellState): string[] {
  if (state.is === "changed") return [state.edit.key];
  return state.is === "sending" ? [state.edit.key, ...(state.next ? [state.next.key] : [])] : [];
}
