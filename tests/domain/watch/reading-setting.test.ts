import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { checkReading, checkWithdrawal, ReadingInput, WithdrawalInput } from "@/domain/watch/reading-setting";

const sent = {
  organization: "bat-xat",
  name: "ownCells",
  on: "2023-12-31",
  value: "90",
  source: "Báo cáo 12-BC/HU",
  key: "k",
};
const around = { held: null, foundedOn: day("2000-01-01"), today: day("2024-03-15") };

test.each([
  [{}, {}, undefined],
  [{ value: "0" }, {}, undefined],
  [{ value: "100" }, {}, undefined],
  [{ value: "101" }, {}, "indicator.range"],
  [{ name: "smallCells", value: "101" }, {}, undefined],
  [{ value: "57,1" }, {}, undefined],
  [{ value: "99.9", max: "100" }, {}, undefined],
  [{ value: "100,1" }, {}, "indicator.range"],
  [{ name: "smallCells", value: "9,5" }, {}, "input.notWhole"],
  [{ name: "smallCells", value: "9", max: "9,5" }, {}, "input.notWhole"],
  [{ seen: "85.1", value: "85,2" }, { held: 85.1 }, undefined],
  [{ max: "95" }, {}, undefined],
  [{ max: "90" }, {}, "indicator.maxBelow"],
  [{ max: "101" }, {}, "indicator.range"],
  [{ on: "2024-03-15" }, {}, undefined],
  [{ on: "2024-03-16" }, {}, "date.future"],
  [{ on: "1999-12-31" }, {}, "date.beforeFounding"],
  [{}, { held: 85 }, "indicator.held"],
  [{ seen: "85" }, { held: 85 }, undefined],
  [{ seen: "84" }, { held: 85 }, "indicator.held"],
  [{ seen: "85" }, {}, "indicator.gone"],
] as const)("%j beside %j: %s", (more, beside, code) => {
  const checked = checkReading(ReadingInput.parse({ ...sent, ...more }), { ...around, ...beside });
  expect(checked).toMatchObject(code ? { problems: [{ code }] } : { ok: true });
});

test.each([
  [{ name: "nothing" }],
  [{ name: "" }],
  [{ value: "" }],
  [{ value: "-1" }],
  [{ value: "9.55" }],
  [{ value: "9,55" }],
  [{ source: " " }],
  [{ on: "2023-02-29" }],
])("%j is no reading", (more) => {
  expect(ReadingInput.safeParse({ ...sent, ...more }).success).toBe(false);
});

test.each([
  ["57,1", 57.1],
  ["57.1", 57.1],
  ["0,1", 0.1],
  [85.7, 85.7],
  ["100", 100],
])("%j is %j", (value, read) => {
  expect(ReadingInput.parse({ ...sent, value }).value).toBe(read);
});

test("is taken back as it was seen", () => {
  expect(WithdrawalInput.parse({ ...sent, seen: "90" })).toMatchObject({ seen: 90 });
  expect(checkWithdrawal(90, 90).ok).toBe(true);
  expect(checkWithdrawal(90, 85)).toMatchObject({ problems: [{ code: "indicator.held" }] });
  expect(checkWithdrawal(90, null)).toMatchObject({ problems: [{ code: "indicator.gone" }] });
});
