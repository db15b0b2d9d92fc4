import { expect, test } from "vitest";
import { read, sources } from "./sources";

const lengths = sources(/\.tsx?$/)
  .map((name) => ({ name, lines: read(name).trimEnd().split("\n").length }))
  .sort((a, b) => a.lines - b.lines);

const at = (share: number) => lengths[Math.ceil(lengths.length * share) - 1]?.lines;

const longerThan = (limit: number) =>
  lengths.filter(({ lines }) => lines > limit).map(({ name, lines }) => `${name}: ${lines}`);

test("no file is over 250 lines", () => {
  expect(lengths.length).toBeGreaterThan(20);
  expect(longerThan(250)).toEqual([]);
});

test("nine files in ten have at most 120 lines", () => {
  expect(at(0.9), longerThan(120).join("\n")).toBeLessThanOrEqual(120);
});

test("the middle file has at most 40 lines", () => {
  expect(at(0.5), longerThan(40).join("\n")).toBeLessThanOrEqual(40);
});
