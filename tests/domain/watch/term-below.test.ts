import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { monthOf } from "@/domain/month";
import { termBelow } from "@/domain/watch/term-below";

const term = (admitted: number, isWhole = true) => ({
  ...{ name: "2015-2020", from: monthOf(2015, 8), to: monthOf(2020, 7), required: 600, admitted, isWhole },
  statedTo: monthOf(2020, 7),
});
const ask = (lastTerm: ReturnType<typeof term> | null) => termBelow.answer({ lastTerm }, {}, day("2021-01-31"));

test.each([
  [746, "clear"],
  [600, "clear"],
  [599, "found"],
] as const)("%i of 600: %s", (admitted, is) => {
  expect(ask(term(admitted)).is).toBe(is);
});

test("holds from the month after the term; silence is no shortage", () => {
  expect(ask(term(599))).toMatchObject({ since: "2020-08-01", level: 3, values: { missing: 1, term: "2015-2020" } });
  expect(ask(term(10, false)).is).toBe("unknown");
  expect(ask(null).is).toBe("unknown");
});
