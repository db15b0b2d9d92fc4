import { expect, test } from "vitest";
import { funnelOf } from "@/domain/figures/funnel";

test("each stage counts those who stand there and those who came further", () => {
  const steps = funnelOf({ OUTSTANDING: 10, SYMPATHISER: 5, PROPOSED: 4, DECIDED: 1 });
  expect(steps.map(({ stage, at, reached: { part, whole, percent } }) => [stage, at, part, whole, percent])).toEqual([
    ["OUTSTANDING", 10, 20, 20, "100"],
    ["SYMPATHISER", 5, 10, 20, "50"],
    ["APPLICANT", 0, 5, 20, "25"],
    ["PROPOSED", 4, 5, 20, "25"],
    ["DECIDED", 1, 1, 20, "5"],
  ]);
});

test("of a few persons no share is given, of nobody none at all", () => {
  expect(funnelOf({ SYMPATHISER: 3, DECIDED: 1 }).map(({ reached }) => reached.percent)).toEqual(
    Array(5).fill("small"),
  );
  expect(funnelOf({}).map(({ reached }) => reached.percent)).toEqual(Array(5).fill(null));
});
