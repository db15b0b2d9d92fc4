import { type CellState, keyOf } from "@/domain/ledger/unsent-cell";

export type Unsent = { readonly id: string; readonly state: CellState; readonly at: number };

/** What this browser keeps of a grid until the server has acknowledged it: a reload or a closed window loses nothing. */
export class UnsentCells {
  private readonly prefix: string;

  constructor(owner: string) {
    this.prefix = `nguon grid ${owner} `;
  }

  /** In the order they were typed. What is not readable is thrown away. */
  list(): Unsent[] {
    const names = attempt(() => Object.keys(localStorage)) ?? [];
    const kept = names.filter((name) => name.startsWith(this.prefix)).map((name) => read(name));
    return kept.filter((one) => one !== undefined).sort((a, b) => a.at - b.at);
  }

  /** Under the key of each sending, so that two windows keep theirs apart. */
  replace(id: string, before: CellState, state: CellState) {
    const [old, key] = [keyOf(before), keyOf(state)];
    if (old !== undefined && old !== key) this.forget(old);
    if (key === undefined) return;
    const unsent: Unsent = { id, state, at: Date.now() };
    attempt(() => localStorage.setItem(this.prefix + key, JSON.stringify(unsent)));
  }

  forget(key: string) {
    attempt(() => localStorage.removeItem(this.prefix + key));
  }

  /** What was chosen for the whole grid. */
  get choice() {
    return attempt(() => localStorage.getItem(`${this.prefix.trim()} total`)) ?? undefined;
  }

  set choice(chosen: string | undefined) {
    attempt(() => localStorage.setItem(`${this.prefix.trim()} total`, chosen ?? ""));
  }

  /** What is being written as a reason, until it is given. */
  get reason() {
    return attempt(() => localStorage.getItem(`${this.prefix.trim()} reason`)) ?? "";
  }

  set reason(text: string) {
    const name = `${this.prefix.trim()} reason`;
    attempt(() => (text === "" ? localStorage.removeItem(name) : localStorage.setItem(name, text)));
  }
}

const kinds = ["changed", "sending", "refused", "conflict"];

function read(name: string): Unsent | undefined {
  const kept = attempt(() => JSON.parse(localStorage.getItem(name) ?? "") as Partial<Unsent> | null);
  const isKept = typeof kept?.id === "string" && typeof kept.at === "number" && kinds.includes(kept.state?.is ?? "");
  return isKept ? (kept as Unsent) : undefined;
}

/** A browser may keep nothing at all: the grid then lives as long as its window. */
function attempt<Value>(run: () => Value): Value | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
