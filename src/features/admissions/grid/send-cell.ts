import { type Edit, type Said, senderHeader } from "@/domain/ledger/unsent-cell";
import type { SavedCell } from "./grid-figures";

/** What became of one sending. `lost`: nobody knows, so it is sent again under the same key. */
export type Reply =
  | { readonly is: "saved"; readonly saved: SavedCell }
  | { readonly is: "overtaken"; readonly held: Said }
  | ({ readonly is: "refused"; readonly code: string; readonly sentence: string; readonly values: Values } & Papers)
  | { readonly is: "over" }
  | { readonly is: "lost" };

type Values = Readonly<Record<string, number | string>>;

/** Those that have told the figure, where it is a reason that is missing. */
type Papers = { readonly papers?: readonly string[] };

type Sent = { readonly organization: string; readonly period: string; readonly term?: string | undefined };

const longest = 20_000;

type To = { readonly address: string; readonly sender: number | null };

export async function sendCell({ address, sender }: To, place: Sent, edit: Edit): Promise<Reply> {
  const { key, wanted, seen, total, reason, confirmed = [] } = edit;
  // Of all that any form may ask, only what this cell was asked.
  const answers = Object.fromEntries(confirmed.map((name) => [name, true]));
  const body = JSON.stringify({ ...place, key, wanted, seen, total, reason, ...answers });
  try {
    const headers = { "Content-Type": "application/json", [senderHeader]: String(sender) };
    const signal = AbortSignal.timeout(longest);
    const response = await fetch(address, { method: "POST", headers, body, signal, redirect: "error" });
    if (response.ok) return { is: "saved", saved: (await response.json()) as SavedCell };
    return await refusal(response);
  } catch {
    return { is: "lost" };
  }
}

type Problem = {
  readonly code?: string;
  readonly detail?: string;
  readonly values?: Values;
} & Papers;

const overtaking = ["admission.changedMeanwhile", "admission.reportedMeanwhile", "admission.withdrawnMeanwhile"];

async function refusal(response: Response): Promise<Reply> {
  if (response.status === 401) return { is: "over" };
  // Without room on the server (507) sending again is of no use for now: that is said at the cell.
  if (response.status === 429 || (response.status >= 500 && response.status !== 507)) return { is: "lost" };
  const { code = "", detail = "", values = {}, papers } = (await response.json()) as Problem;
  if (!overtaking.includes(code)) return { is: "refused", code, sentence: detail, values, ...(papers && { papers }) };
  return { is: "overtaken", held: typeof values.now === "number" ? values.now : null };
}
