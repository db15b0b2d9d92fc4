import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { noAdmission } from "@/domain/watch/no-admission";
import { years } from "../../support/watch-facts";

const set = { first: 2, second: 3, third: 4 };
const ask = (states: string, today: string, last = Number(today.slice(0, 4)), own = set) =>
  noAdmission.answer({ kind: "CELL", years: years(last, states) }, own, day(today));

test.each([
  // The article's cell: nobody from 2017 to 2020, then three.
  ["PZ", "2017-12-31", "unknown", undefined, undefined],
  ["PZZ", "2018-12-30", "unknown", undefined, undefined],
  ["PZZ", "2018-12-31", "found", 1, "2018-12-31"],
  ["PZZZ", "2019-12-31", "found", 2, "2018-12-31"],
  ["PZZZZ", "2020-12-30", "found", 2, "2018-12-31"],
  ["PZZZZ", "2020-12-31", "found", 3, "2018-12-31"],
  ["PZZZZS", "2021-03-01", "found", 3, "2018-12-31"],
  ["PZZZZA", "2021-03-01", "clear", undefined, undefined],
  ["ZZZZAS", "2022-06-30", "clear", undefined, undefined],
  ["ZZZZAZ", "2022-12-31", "clear", undefined, undefined],
  ["AZZ", "2022-12-31", "found", 1, "2022-12-31"],
  // What only a superior's figure covers, and silence, say nothing.
  ["ZZPZ", "2022-12-31", "unknown", undefined, undefined],
  ["ZZZS", "2022-12-31", "unknown", undefined, undefined],
  ["SSSS", "2022-12-31", "unknown", undefined, undefined],
] as const)("%s on %s: %s, level %s since %s", (states, today, is, level, since) => {
  expect(ask(states, today)).toMatchObject({ is, ...(level && { level, since }) });
});

test("says how many years, and from which to which", () => {
  expect(ask("PZZZZ", "2020-12-31")).toMatchObject({ values: { count: 4, from: "2017", to: "2020" } });
  expect(ask("PZZZZA", "2021-12-31")).toMatchObject({ values: { year: "2021", admitted: 1 } });
});

test("another threshold, and a committee", () => {
  expect(ask("AZ", "2022-12-31", 2022, { first: 1, second: 2, third: 3 })).toMatchObject({ is: "found", level: 1 });
  expect(noAdmission.answer({ kind: "DISTRICT", years: years(2022, "ZZZZ") }, set, day("2022-12-31")).is).toBe(
    "unknown",
  );
});
