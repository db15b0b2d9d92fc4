import { expect, test } from "vitest";
import { type NewEntry, noStatistics } from "@/domain/ledger/admission";
import { monthOf } from "@/domain/month";
import { drawnWithin, raisesNoYear } from "@/domain/quotas/raised-year";

test.each([
  [1, null, true],
  [1, undefined, true],
  [0, 4, true],
  [-2, 4, true],
  [1, 4, false],
  [1, 0, false],
] as const)("%j persons more where the year was said to hold %j", (more, ownYear, ok) => {
  const asked = raisesNoYear(more, ownYear === undefined ? {} : { ownYear }, "count");
  if (ok) expect(asked.ok).toBe(true);
  else {
    const values = { total: ownYear, raised: (ownYear ?? 0) + more };
    expect(asked).toEqual({ ok: false, problems: [{ code: "admission.raisesYear", field: "count", values }] });
  }
});

test("persons drawn from the place's own total come on top of nothing; from a superior's they do, and it can be meant", () => {
  const months = { from: monthOf(2023, 1), to: monthOf(2023, 12) };
  const total = { path: "/1/2/", ...months, balance: 9 };
  const openTotals = [
    { ...total, id: "own", organizationId: 2 },
    { ...total, id: "above", organizationId: 1 },
  ];
  const entry: NewEntry = {
    ...{ ...noStatistics, ...months, organizationId: 2, path: "/1/2/", date: null, count: 3, reports: 1 },
    ...{ itemisesId: null, correctsId: null, decisionNo: null, decidedOn: null, receivedOn: null, ceremonyOn: null },
    kind: "TOTAL",
    reason: null,
  };
  const asked = { openTotals, mustChoose: false, ownYear: 9, field: "count", raises: false };
  const isWritten = (choice?: string, more: object = {}) => drawnWithin(entry, choice, { ...asked, ...more }).ok;
  expect(["own", "above", "add", undefined].map((choice) => isWritten(choice))).toEqual([true, false, false, false]);
  expect([isWritten("above", { raises: true }), isWritten("add", { ownYear: null })]).toEqual([true, true]);
  expect(isWritten("nobody's", { raises: true })).toBe(false);
});
