import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { readingsWrong, reportedShare } from "@/domain/watch/reported";

const at = (on: string, value: number) => ({ on: day(on), value });
const isWrong = (value: number) => value > 0;

test("the readings since it last was right, in the order of days", () => {
  const read = readingsWrong(
    [at("2021-01-01", 30), at("2010-01-01", 9), at("2012-01-01", 0), at("2015-01-01", 45)],
    isWrong,
  );
  expect(read?.wrong.map(({ value }) => value)).toEqual([45, 30]);
  expect(read).toMatchObject({ since: "2015-01-01", latest: { value: 30 } });
});

test("right again, and never read", () => {
  expect(readingsWrong([at("2015-01-01", 45), at("2021-01-01", 0)], isWrong)).toMatchObject({
    wrong: [],
    since: "2021-01-01",
  });
  expect(readingsWrong(undefined, isWrong)).toBeUndefined();
  expect(readingsWrong([], isWrong)).toBeUndefined();
});

const ask = (value: number | undefined, least = 100) =>
  reportedShare("ownCells").answer(
    { indicators: value === undefined ? {} : { ownCells: [at("2021-01-31", value)] } },
    { least },
    day("2024-03-15"),
  );

test.each([
  [100, 100, "clear"],
  [99, 100, "found"],
  [99, 95, "clear"],
  [undefined, 100, "unknown"],
] as const)("%s per cent of at least %i: %s", (value, least, is) => {
  expect(ask(value, least).is).toBe(is);
});

test("a share holds from the day of the report", () => {
  expect(ask(80)).toMatchObject({ level: 1, since: "2021-01-31", values: { percent: 80, least: 100 } });
});
