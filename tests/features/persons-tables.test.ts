import { expect, it, vi } from "vitest";
import { day } from "@/domain/day";
import type { ReportFigures, ReportLine } from "@/domain/reports/figures";
import { shownOf } from "@/domain/reports/report";
import { belowTable, newMembersTable } from "@/features/reports/persons-tables";
import { prefilled } from "@/features/reports/prefill";
import { speech } from "@/features/reports/speech";

vi.mock("@/text/words", async () => (await import("../support/vietnamese")).vietnamese);

const line = (minority: number, named = 9): ReportLine => ({
  ...{ code: "a", name: "A", members: 9, admitted: named, before: 9, isReported: true, unitemised: 0, unphased: 0 },
  ...{ named, women: 2, minority, youth: 3, quotas: [] },
});

const row = (key: string, now: number, before: number, isSensitive?: true) => ({
  ...{ key, title: { vi: key, en: key }, indent: 1, now, before, unknown: null, unit: "persons" as const },
  ...(isSensitive && { isSensitive }),
});

const figures = {
  ...{
    own: line(18, 38),
    children: [line(4), line(6), line(8, 20)],
    period: { name: "2023", kind: "year", from: 0, to: 11 },
  },
  newMembers: [row("woman", 3, 4), row("all", 9, 6), row("minority", 4, 6), row("faith", 6, 6, true)],
} as unknown as ReportFigures;

const shown = async (table: typeof newMembersTable, readsNames: boolean) => {
  const { rows, notes } = table(figures, await speech(), readsNames);
  return { rows: rows.map(({ cells }) => cells.slice(1).map(shownOf)), notes };
};

it("Biểu 2B shows nobody without names how few are of an ethnic minority", async () => {
  const minorities = async (readsNames: boolean) => (await shown(belowTable, readsNames)).rows.map((cells) => cells[3]);
  expect(await minorities(true)).toEqual(["18", "4", "6", "8"]);
  // The next smallest goes along: 18 less 6 and 8 would tell the four.
  expect(await minorities(false)).toEqual(["18", "<5", "ẩn", "8"]);
  expect((await shown(belowTable, true)).notes).toEqual([]);
  expect((await shown(belowTable, false)).notes).toHaveLength(1);
});

it("Biểu 2 gives no per cent of fewer than five, nor of what is sensitive to who reads no names", async () => {
  const firsts = async (readsNames: boolean) =>
    (await shown(newMembersTable, readsNames)).rows.map((cells) => cells.slice(0, 3));
  expect(await firsts(true)).toEqual([
    ["3", "4", "–"],
    ["9", "6", "150%"],
    ["4", "6", "66,6%"],
    ["6", "6", "100%"],
  ]);
  expect(await firsts(false)).toEqual([
    ["3", "4", "–"],
    ["9", "6", "150%"],
    ["<5", "6", "–"],
    ["6", "6", "–"],
  ]);
  expect((await shown(newMembersTable, false)).notes.join(" ")).toContain("<5");
});

it("what is veiled in a column stays veiled in the sum elsewhere and in the words", async () => {
  const own = { ...line(8, 18), isReported: true };
  const given = { ...figures, own, children: [line(4), line(4)], newMembers: [row("minority", 8, 6)] } as ReportFigures;
  const spoken = await speech();
  const first = (table: typeof newMembersTable) => table(given, spoken, false).rows[0]?.cells.map(shownOf);
  expect(first(belowTable)?.[4]).toBe("ẩn");
  expect(first(newMembersTable)?.[1]).toBe("ẩn");
  const said = {
    ...given,
    asOf: "2023-12-31",
    organization: { name: "A", kind: "GRASSROOTS_COMMITTEE", superior: null },
  } as ReportFigures;
  expect(prefilled(said, day("2024-01-05"), spoken, true).results).toContain("8 người dân tộc thiểu số");
  const veiled = prefilled(said, day("2024-01-05"), spoken, false).results;
  expect(veiled).toContain("Trong 18 đảng viên ghi theo họ tên có 2 nữ, 3 đoàn viên.");
  expect(veiled).not.toContain("dân tộc thiểu số");
});
