import { describe, expect, it, test, vi } from "vitest";
import type { AskAccess } from "@/access/access-to";
import { operator } from "@/access/operator";
import { db } from "@/data/db";
import { readLedger } from "@/features/admissions/ledger";
import { ledgerSheet } from "@/features/admissions/ledger-sheet";
import { readLine } from "@/features/admissions/line";
import { enterCorrection, enterTotal } from "@/features/admissions/record";
import { attainmentSheet } from "@/features/attainment/sheets";
import { readHistory } from "@/features/audit/history";
import { historySheet } from "@/features/audit/history-sheet";
import { treeSheet } from "@/features/organizations/tree-sheet";
import { quotaSheet } from "@/features/quotas/quota-sheet";
import { returnsSheet } from "@/features/returns/returns-sheet";
import type { Sheet } from "@/text/csv";

vi.mock("@/text/words", async () => (await import("../support/vietnamese")).vietnamese);

async function rowsOf(sheet: Sheet | undefined) {
  if (!sheet) throw new Error("no sheet");
  const rows = [];
  for await (const row of sheet.rows) {
    expect(row).toHaveLength(sheet.heads.length);
    rows.push(row);
  }
  return rows;
}

describe("the tables of the attainment page as files", () => {
  const sheet = async (code: string, period: string, table: string) =>
    attainmentSheet(await operator("attainment.read"), code, { period, table });

  it.each(["below", "quotas", "years", "terms", "months", "heat"])("%s", async (table) => {
    const found = await sheet("muong-hum", "2023", table);
    expect(found?.name).toBe(`muong-hum-${table}-2023`);
    expect((await rowsOf(found)).length).toBeGreaterThan(0);
  });

  test("zero is 0, not reported is empty, and a total of the year is in no month but the last", async () => {
    const below = await rowsOf(await sheet("muong-hum", "2023", "below"));
    expect(below.find((row) => row[1] === "seo-po-ho")).toMatchObject({ 4: 0, 5: 1, 6: 3, 11: "có" });
    expect(below.find((row) => row[1] === "ky-quan-san")).toMatchObject({ 4: undefined, 11: "chưa" });
    const months = await rowsOf(await sheet("muong-hum", "2023", "months"));
    expect(months[10]).toEqual([11, "~", 12, undefined]);
    expect(months[11]).toEqual([12, 8, 14, undefined]);
  });

  test("who has handed in the return of the period, where there is such a return and who hands in", async () => {
    const of = async (code: string, period: string) => {
      const found = await sheet(code, period, "below");
      return [found?.heads.at(-1), (await rowsOf(found))[0]?.at(-1)];
    };
    expect(await of("bat-xat", "2023")).toEqual(["Đã nộp báo cáo", "chưa"]);
    expect(await of("muong-hum", "2023")).toEqual(["Đã nộp báo cáo", undefined]);
    expect((await of("bat-xat", "2020-2025"))[0]).not.toBe("Đã nộp báo cáo");
  });

  test("the heat map of Hương Liên: thôn 5 without anyone from 2017 to 2020", async () => {
    const heat = await rowsOf(await sheet("huong-lien", "2021", "heat"));
    expect(heat.find((row) => row[1] === "thon-5")?.slice(2, 8)).toEqual(["chưa báo cáo", 0, 0, 0, 0, 3]);
  });

  test("the sum over the years holds a total of three of them", async () => {
    const found = await sheet("muong-hum", "2023", "heat");
    expect(found?.heads.slice(8)).toEqual([
      "Cộng",
      "Trong đó chưa phân từng năm",
      "Ngoài ra, trong số tổng có cả năm khác",
    ]);
    const heat = await rowsOf(found);
    expect(heat.find((row) => row[1] === "seo-po-ho")?.slice(8)).toEqual([5, 5, 0]);
    expect(heat.find((row) => row[1] === "ky-quan-san")?.slice(8)).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    ["no-such-place", "2023", "below"],
    ["muong-hum", "2023-Q7", "below"],
    ["muong-hum", "2023", "names"],
  ])("nothing for %s %s %s", async (code, period, table) => {
    expect(await sheet(code, period, table)).toBeUndefined();
  });
});

test("the returns of those below for a period, and the organization's own of a year", async () => {
  const sheet = async (code: string, query: Record<string, string>) =>
    returnsSheet(await operator("attainment.read"), code, query);
  const below = await sheet("bat-xat", { period: "2023" });
  expect(below?.name).toBe("bat-xat-returns-below-2023");
  const rows = await rowsOf(below);
  expect(rows).toHaveLength(21);
  expect(rows.find((row) => row[1] === "muong-hum")?.slice(3)).toEqual(["chưa nộp", null, null, 8]);
  const own = await sheet("muong-hum", { period: "2023-Q2", table: "own" });
  expect(own?.name).toBe("muong-hum-returns-2023");
  const periods = await rowsOf(own);
  expect(periods.slice(0, 3).map((row) => row.slice(4))).toEqual([
    [8, 5],
    [2, 0],
    [1, 0],
  ]);
  expect(await rowsOf(own)).toHaveLength(19);
  expect(await sheet("muong-hum", { period: "2023", table: "names" })).toBeUndefined();
  expect(await sheet("muong-hum", { period: "2020-2025" })).toBeUndefined();
  expect(await sheet("ky-quan-san", { period: "2023" })).toBeUndefined();
});

test("the ledger, without names", async () => {
  const access = await operator("admission.read");
  const rows = await rowsOf(await ledgerSheet(access, "muong-hum", {}));
  expect(rows.map((row) => [row[2], row[4]])).toContainEqual(["seo-po-ho", 0]);
  expect(await ledgerSheet(access, "muong-hum", { period: "2023-Q7" })).toBeUndefined();
  expect((await rowsOf(await ledgerSheet(access, "muong-hum", { period: "2023" }))).length).toBeLessThan(rows.length);
});

test("quotas, the tree and the history", async () => {
  const quotas = await rowsOf(await quotaSheet(await operator("attainment.read"), "muong-hum"));
  expect(quotas.map((row) => row[5])).toEqual(expect.arrayContaining([60, 14, 11]));
  const tree = await rowsOf(await treeSheet(await operator("organization.read"), "muong hum"));
  expect(tree.map((row) => row[1])).toContain("muong-hum");
  const history = await rowsOf(
    await historySheet(await operator("audit.read"), operator, "muong-hum", { kind: "quota" }),
  );
  expect(history.map((row) => row[3])).toContain("Ghi chỉ tiêu (cấp trên giao), năm 2023");
});

test("a reason, in which people write names, is only for who may read names", async () => {
  const access = await operator("audit.read");
  const code = "ky-quan-san";
  const input = {
    organization: code,
    period: "2023",
    wanted: 1,
    total: "add",
    confirmed: true,
    raises: true,
    reason: undefined,
  };
  const made = await enterTotal(await operator("admission.record"), { ...input, key: "reason-1" });
  if (!made.ok) throw new Error("not recorded");
  const mended = { entry: made.value.id, reason: "nhầm tên Giàng Thị Thử", key: "reason-2" };
  expect(await enterCorrection(await operator("admission.record"), mended)).toMatchObject({ ok: true });
  const noNames: AskAccess = async (permission) => (permission === "member.read" ? undefined : operator(permission));
  const told = async (ask: AskAccess) => JSON.stringify(await readHistory(access, ask, code, {}));
  expect(await told(operator)).toContain("Giàng Thị Thử");
  expect(await told(noNames)).not.toContain("Giàng Thị Thử");
  expect(JSON.stringify(await rowsOf(await historySheet(access, noNames, code, {})))).not.toContain("Giàng Thị Thử");
  const line = async (ask: AskAccess) =>
    JSON.stringify(await readLine(await operator("admission.read"), ask, { code, id: made.value.id }, {}));
  expect(await line(operator)).toContain("Giàng Thị Thử");
  expect(await line(noNames)).not.toContain("Giàng Thị Thử");
  const ledger = await readLedger(await operator("admission.read"), undefined, code, {});
  expect(JSON.stringify(ledger)).not.toContain("Giàng Thị Thử");
  // Who reads names somewhere reads them there.
  const { path } = await db.organization.findUniqueOrThrow({ where: { code: "a-lu" } });
  const elsewhere: AskAccess = async (permission) => {
    const asked = await operator(permission);
    return permission === "member.read" ? { ...asked, places: [{ path, reach: "all" }] } : asked;
  };
  expect(await told(elsewhere)).not.toContain("Giàng Thị Thử");
  expect(JSON.stringify(await rowsOf(await historySheet(access, elsewhere, code, {})))).not.toContain("Giàng Thị Thử");
  expect(await line(elsewhere)).not.toContain("Giàng Thị Thử");
  const far = await readLedger(await operator("admission.read"), await elsewhere("member.read"), code, {});
  expect(JSON.stringify(far)).not.toContain("Giàng Thị Thử");
});
