import { describe, expect, it } from "vitest";
import { firstFormRows } from "@/domain/reports/first-form-rows";
import { countRow, FormRow, type Tally } from "@/domain/reports/new-members-form";

const rowOf = (key: string) => {
  const row = firstFormRows.find((one) => one.key === key);
  if (!row) throw new Error(`no row ${key}`);
  return row;
};

const tallies: readonly Tally[] = [
  { fact: "woman", value: "true", count: 3 },
  { fact: "woman", value: "false", count: 4 },
  { fact: "woman", value: null, count: 2 },
  { fact: "occupation", value: "PUPIL", count: 5 },
  { fact: "occupation", value: null, count: 4 },
  { fact: "age", value: "18", count: 1 },
  { fact: "age", value: "30", count: 2 },
  { fact: "age", value: "31", count: 1 },
  { fact: "age", value: "60", count: 1 },
  { fact: "age", value: "61", count: 1 },
  { fact: "age", value: null, count: 3 },
];

describe("a row of Biểu 2", () => {
  it.each([
    ["all", 12, null],
    ["woman", 3, 2],
    ["minority", 0, 0],
    ["occupation", null, 4],
    ["occupation.PUPIL", 5, null],
    ["occupation.RETIRED", 0, null],
    ["age", null, 3],
    ["age.18", 3, null],
    ["age.31", 1, null],
    ["age.56", 1, null],
    ["age.61", 1, null],
    // (18 + 2·30 + 31 + 60 + 61) / 6 = 38.33…
    ["averageAge", 383, null],
  ])("%s counts %s, of %s it is not known", (key, count, unknown) => {
    expect(countRow(rowOf(key), 12, tallies)).toMatchObject({ key, count, unknown });
  });

  it("says of ethnic minority and religion alone that they are sensitive", () => {
    const sensitive = firstFormRows.filter((row) => countRow(row, 12, tallies).isSensitive);
    expect(sensitive.map(({ key }) => key)).toEqual(["minority", "religious"]);
  });

  it("of nobody there is no average age", () => {
    expect(countRow(rowOf("averageAge"), 0, []).count).toBeNull();
  });

  it("a withdrawal takes away what the entry counted", () => {
    const both = [
      { fact: "age", value: "40", count: 1 },
      { fact: "age", value: "40", count: -1 },
    ] as const;
    expect(countRow(rowOf("age.36"), 0, both).count).toBe(0);
    expect(countRow(rowOf("averageAge"), 0, both).count).toBeNull();
  });
});

it("every row that the code brings along is one that could be written as a setting, under a key of its own", () => {
  expect(FormRow.array().parse(firstFormRows)).toEqual(firstFormRows);
  expect(new Set(firstFormRows.map(({ key }) => key)).size).toBe(firstFormRows.length);
});
