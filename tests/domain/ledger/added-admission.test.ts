import { expect, it, test } from "vitest";
import { day } from "@/domain/day";
import { AddedInput, recordAdded } from "@/domain/ledger/added-admission";
import { monthOf } from "@/domain/month";
import type { Organization } from "@/domain/organization";

const cell: Organization = {
  id: 3,
  code: "cell",
  kind: "CELL",
  name: "Chi bộ thử",
  path: "/1/2/3/",
  parentId: 2,
  foundedOn: day("2010-06-01"),
  closedOn: day("2024-02-20"),
};
const total = {
  id: "0190a0a0-0000-7000-8000-000000000001",
  organizationId: 2,
  path: "/1/2/",
  from: monthOf(2023, 1),
  to: monthOf(2023, 12),
  balance: 3,
};
const facts = {
  organization: cell,
  months: { from: monthOf(2023, 5), to: monthOf(2023, 5) },
  today: day("2024-03-15"),
  isReported: false,
  openTotals: [total],
  mustChoose: false,
};
const input = (part: object) => AddedInput.parse({ organization: "cell", date: "2023-05-10", count: 2, ...part });

test("adds the count on its day; the first statement reports, a further one does not", () => {
  expect(recordAdded(input({}), facts)).toMatchObject({
    ok: true,
    value: [{ organizationId: 3, path: "/1/2/3/", kind: "TOTAL", date: "2023-05-10", count: 2, reports: 1 }],
  });
  expect(recordAdded(input({}), { ...facts, isReported: true })).toMatchObject({ value: [{ reports: 0 }] });
});

test("a year that the place has told is raised only where that is said", () => {
  const told = { ...facts, ownYear: 4 };
  const values = { total: 4, raised: 6 };
  expect(recordAdded(input({}), told)).toEqual({
    ...{ ok: false, problems: [{ code: "admission.raisesYear", field: "count", values }] },
  });
  expect(recordAdded(input({ raises: true }), told)).toMatchObject({ ok: true, value: [{ count: 2 }] });
  const own = { ...total, organizationId: cell.id };
  expect(recordAdded(input({ itemises: own.id }), { ...told, openTotals: [own] })).toMatchObject({ ok: true });
});

test("draws from the total it names, and only from one that is open", () => {
  expect(recordAdded(input({ itemises: total.id }), facts)).toMatchObject({
    value: [
      { count: 2, itemisesId: total.id },
      { count: -2, organizationId: 2, from: total.from, to: total.to, reports: 0 },
    ],
  });
  expect(recordAdded(input({ itemises: total.id, count: 4 }), facts)).toMatchObject({
    problems: [{ code: "admission.totalExhausted" }],
  });
  const other = "0190a0a0-0000-7000-8000-000000000002";
  expect(recordAdded(input({ itemises: other }), facts)).toMatchObject({
    problems: [{ code: "admission.noSuchTotal" }],
  });
});

it.each([
  [{ count: -1 }, "input.negative", "count"],
  [{ date: "2024-03-16" }, "date.future", "date"],
  [{ date: "2010-05-31" }, "date.beforeFounding", "date"],
  [{ date: "2024-02-21" }, "date.afterClosing", "date"],
])("%j is refused: %s", (part, code, field) => {
  expect(recordAdded(input(part), facts)).toMatchObject({
    ok: false,
    problems: expect.arrayContaining([expect.objectContaining({ code, field })]),
  });
});

test("a period that has not begun is refused", () => {
  const later = { ...facts, months: { from: monthOf(2024, 4), to: monthOf(2024, 6) } };
  const { date: _, ...period } = input({ period: "2024-Q2" });
  expect(recordAdded(period, later)).toMatchObject({
    problems: expect.arrayContaining([{ code: "period.notBegun", field: "period" }]),
  });
});

it.each([
  { colour: "red" },
  { count: 1.5 },
  { count: "2" },
  { count: 100_001 },
  { date: "2023-02-29" },
  { member: "<b>A</b>" },
])("%j cannot be read", (part) => {
  expect(AddedInput.safeParse({ organization: "cell", date: "2023-05-10", count: 2, ...part }).success).toBe(false);
});

it.each(["Vàng Thị Mỷ", { fullName: "Vàng Thị Mỷ", woman: true, minority: true }])(
  "a member is a name or a name with facts: %j",
  (member) => {
    expect(input({ member, count: 1 }).member).toMatchObject({ fullName: "Vàng Thị Mỷ" });
  },
);
