import { beforeAll, expect, it, test, vi } from "vitest";
import type { Access } from "@/domain/access";
import { QuotaInput } from "@/domain/quotas/setting";
import { actWords } from "@/features/audit/act-words";
import { readEntryHistory, readHistory } from "@/features/audit/history";
import { filterQuery, readFilter } from "@/features/audit/history-filter";
import { recordQuota } from "@/features/quotas/record";
import { answer, idOf, sendCorrection, sendNamed, sendTotal } from "../support/entering";
import { watched } from "../support/questions";
import { granted, plantTinyTree } from "../support/tiny-tree";

vi.mock("@/text/words", async () => (await import("../support/vietnamese")).vietnamese);

/** Who asks for a further access gets none. */
const nobody = async () => undefined;

let reader: Access<"audit.read">;
let total: string;

beforeAll(async () => {
  await plantTinyTree();
  const secretary = await granted("secretary", "muong-hum", "admission.record");
  total = await idOf(sendTotal(secretary, "muong-hum", "2023", 5));
  answer(await sendCorrection(secretary, total, { count: 4 }));
  answer(await sendCorrection(secretary, total, { count: 7 }));
  await idOf(sendTotal(secretary, "thon-5", "2022", 0));
  const named = await idOf(sendNamed(secretary, "seo-po-ho", { total }));
  answer(await sendCorrection(secretary, named));
  const quota = { organization: "seo-po-ho", period: "2023", basis: "ASSIGNED", shape: "BETWEEN", min: 1, max: 3 };
  const board = await granted("board", "muong-hum", "quota.assign");
  answer(await recordQuota(board, QuotaInput.parse({ ...quota, decidedOn: "2023-01-05" })));
  const again = { ...quota, max: 4, decisionNo: "12-QĐ/ĐU", decidedOn: "2023-02-01" };
  answer(await recordQuota(board, QuotaInput.parse(again)));
  reader = await granted("board", "muong-hum", "audit.read");
});

test("acts are told in words, the newest first", async () => {
  const history = await readHistory(reader, nobody, "muong-hum", {});
  const spell = await actWords(history?.terms ?? []);
  expect(history?.events.map((event) => Object.values(spell(event)))).toEqual([
    ["Ghi chỉ tiêu (cấp trên giao), năm 2023", "1–3 người · ngày 05/01/2023", "1–4 người · 12-QĐ/ĐU, 01/02/2023"],
    ["Ghi chỉ tiêu (cấp trên giao), năm 2023", "chưa có", "1–3 người · ngày 05/01/2023"],
    ["Rút lần ghi, 19/05/2023", "1 người", "đã rút"],
    ["Ghi một đồng chí mới kết nạp, 19/05/2023", "chưa có", "1 người, chia từ số tổng của cấp trên"],
    ["Ghi số tổng, năm 2022", "chưa có", "không kết nạp ai (0)"],
    ["Sửa lần ghi, năm 2023", "4 người", "7 người"],
    ["Sửa lần ghi, năm 2023", "5 người", "4 người"],
    ["Ghi số tổng, năm 2023", "chưa có", "thêm 5 người"],
  ]);
});

test("the history of one entry, the first act first; nothing without the permission", async () => {
  const own = await readEntryHistory(reader, nobody, "muong-hum", total);
  expect(own?.events).toHaveLength(3);
  expect(await readEntryHistory(undefined, nobody, "muong-hum", total)).toBeUndefined();
  const far = await granted("board", "son-la", "audit.read");
  expect(await readEntryHistory(far, nobody, "muong-hum", total)).toBeUndefined();
  expect(await readHistory(far, nobody, "muong-hum", {})).toBeUndefined();
});

test("a page asks three questions, and the next page goes on where it ended", async () => {
  await readHistory(reader, nobody, "muong-hum", {});
  const { outcome: first, sent } = await watched(() => readHistory(reader, nobody, "muong-hum", {}, 5));
  expect(sent).toHaveLength(3);
  const rest = await readHistory(reader, nobody, "muong-hum", { after: first?.last }, 5);
  expect(first?.events).toHaveLength(5);
  expect(rest?.events).toHaveLength(3);
  expect(rest?.last).toBeUndefined();
});

it.each([
  [{}, ""],
  [{ kind: "quota", from: "2023-01-01", who: " Sinh " }, "?kind=quota&from=2023-01-01&who=Sinh"],
  [{ kind: "dossier", from: "soon", to: "2023-02-30", after: "x" }, ""],
  [{ kind: ["entry", "quota"], who: "" }, "?kind=entry"],
])("an address asks for what can be read of it: %j", (query, address) => {
  expect(filterQuery(readFilter(query))).toBe(address);
});
