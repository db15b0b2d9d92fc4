import { expect, test } from "vitest";
import { no, noneOf, yes } from "@/domain/result";

test("yes carries the value, no the problem with its field and values", () => {
  expect(yes(43)).toEqual({ ok: true, value: 43 });
  expect(no("input.tooLarge")).toEqual({ ok: false, problems: [{ code: "input.tooLarge" }] });
  expect(no("input.tooLarge", { field: "count", values: { most: 9 } })).toEqual({
    ok: false,
    problems: [{ code: "input.tooLarge", field: "count", values: { most: 9 } }],
  });
});

test("checks that find nothing are a yes", () => {
  expect(noneOf([])).toEqual(yes(null));
  expect(noneOf([false, undefined])).toEqual(yes(null));
});

test("all problems are named, in the order of the checks", () => {
  const problems = [{ code: "date.future" }, { code: "input.required", field: "name" }] as const;
  expect(noneOf([problems[0], false, problems[1]])).toEqual({ ok: false, problems });
});
