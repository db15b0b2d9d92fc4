import { expect, it } from "vitest";
import { readAct } from "@/domain/trail/act";

const entry = { organizationId: 3, kind: "NAMED", date: "2023-05-19", from: 24280, to: 24280, count: 1 };
const line = { what: "admission.record", subject: "admission:a", before: null };

it.each([
  ["admission:0190-a", [entry], "entry"],
  ["headcount:2023-01-01", { total: 137 }, "headcount"],
  ["term:2020-2025", { from: 24247, to: 24306 }, "term"],
  ["organization:4", { closedOn: "2024-03-01" }, "organization"],
  ["member:1", { registered: "2020-01-01" }, "member"],
  ["person:1", { merged: "0190-b" }, "merge"],
  ["candidate:1", { opened: "2023-01-10" }, "candidate"],
  ["source:7", { year: 2024, accepted: true }, "sourcing"],
  ["class:1", { class: "opened" }, "sourcing"],
  ["charge:1", { charge: "ended", on: "2024-02-01" }, "sourcing"],
  ["hamlet:0401", { did: "added", on: "2024-01-01" }, "hamlet"],
  ["report:4:2023", { did: "frozen", from: 24276, to: 24287 }, "report"],
  ["watch:3", { rule: "YEAR_BELOW", act: "PLAN" }, "watch"],
  ["threshold:watch.SMALL_CELL.least", { from: "2024-01-01", value: 7 }, "watch"],
])("a line about %s that says %j is an act of the kind %s", (subject, after, kind) => {
  expect(readAct({ ...line, subject, after })).toMatchObject({ kind });
});

it.each([
  [{ ...line, after: { sums: 4 } }],
  [{ ...line, after: [] }],
  [{ ...line, subject: "quota:4", after: entry }],
  [{ ...line, subject: "rollup", after: [entry] }],
])("what is told in no known form is another act: %j", (told) => {
  expect(readAct(told)).toEqual({ kind: "other", what: "admission.record" });
});
