import { expect, it, vi } from "vitest";
import type { ReportFigures, ReportLine } from "@/domain/reports/figures";
import { shownOf } from "@/domain/reports/report";
import { belowTable, newMembersTable } from "@/features/reports/persons-tables";
import { speech } from "@/features/reports/speech";

vi.mock("@/text/words", async () => (await import("../support/vietnamese")).vietnamese);

const line = (minority: number): ReportLine => ({
  ...{ code: "a", name: "A", members: 9, admitted: 9, before: null, isReported: true, unitemised: 0, unphased: 0 },
  ...{ named: 9, women: 2, minority, youth: 3, quotas: [] },
});

const row = (key: string, now: number, before: number, isSensitive?: true) => ({
  ...{ key, title: { vi: key, en: key }, indent: 1, now, before, unknown: null, unit: "persons" as const },
  ...(isSensitive && { isSensitive }),
});

const figures = {
  ...{ own: line(7), children: [line(4), line(0)], period: { name: "2023", kind: "year", from: 0, to: 11 } },
  newMembers: [row("woman", 3, 4), row("all", 9, 6), row("minority", 4, 6), row("faith", 6, 6, true)],
} as unknown as ReportFigures;

const shown = async (table: typeof newMembersTable, readsNames: boolean) => {
  const { rows, notes } = table(figures, await speech(), readsNames);
  return { rows: rows.map(({ cells }) => cells.slice(1).map(shownOf)), notes };
};

it("Biểu 2B shows nobody without names how few are of an ethnic minority", async () => {
  const minorities = async (readsNames: boolean) => (await shown(belowTable, readsNames)).rows.map((cells) => cells[3]);
  expect(await minorities(true)).toEqual(["7", "4", "0"]);
  expect(await minorities(false)).toEqual(["7", "<5", "0"]);
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
