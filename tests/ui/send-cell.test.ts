import { afterEach, expect, it, vi } from "vitest";
import { CellInput } from "@/domain/ledger/cell-entry";
import type { Edit } from "@/domain/ledger/unsent-cell";
import { sendCell } from "@/features/admissions/grid/send-cell";

const place = { organization: "ky-quan-san", period: "2024-02" };
const edit: Edit = { key: "k", wanted: 2, seen: null };

/** What goes over the line; nobody answers. */
async function bodyOf(cell: Edit) {
  const sent = vi.fn((_address: string, _init: RequestInit) => Promise.reject(new Error("nobody there")));
  vi.stubGlobal("fetch", sent);
  expect(await sendCell({ address: "/cells", sender: 1 }, place, cell)).toEqual({ is: "lost" });
  return JSON.parse(String(sent.mock.calls[0]?.[1].body));
}

afterEach(() => vi.unstubAllGlobals());

it.each<[string, Edit, object]>([
  ["a number", edit, { wanted: 2, seen: null }],
  ["what was asked and answered", { ...edit, confirmed: ["confirmed", "raises"] }, { confirmed: true, raises: true }],
  ["why it changes", { ...edit, reason: "ghi sót" }, { reason: "ghi sót" }],
])("sends %s, and no name that the server does not read", async (_what, cell, expected) => {
  const body = await bodyOf(cell);
  expect(body).toMatchObject({ ...place, key: "k", ...expected });
  expect(CellInput.strict().safeParse(body).error?.issues).toBeUndefined();
});
