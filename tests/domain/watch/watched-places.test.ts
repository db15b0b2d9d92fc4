import { expect, test } from "vitest";
import type { Place } from "@/domain/access";
import { day } from "@/domain/day";
import { operate } from "@/domain/policy";
import { openWithin, ownWatch } from "@/domain/watch/watched-places";

const at = (path: string): Place => ({ path, reach: "all" });
const counts = [
  { path: "/1/", open: 9 },
  { path: "/1/2/", open: 5 },
  { path: "/3/", open: 4 },
  { path: "/1/2/", open: 5 },
];

test.each([
  [["/1/2/"], 5],
  [["/1/", "/1/2/"], 9],
  [["/1/2/", "/3/"], 9],
  [["/1/2/", "/1/2/"], 5],
  [["/4/"], 0],
  [[], 0],
] as const)("%j: %i open", (paths, open) => {
  expect(openWithin(paths.map(at), counts)).toBe(open);
});

test("who acts somewhere has the cases there, who only reads those that are read", () => {
  const [acts, reads] = [operate("watch.act", day("2024-03-15")), operate("watch.read", day("2024-03-15"))];
  expect(ownWatch(acts, reads)).toBe(acts);
  expect(ownWatch(undefined, reads)).toBe(reads);
  expect(ownWatch(undefined, undefined)).toBeUndefined();
});
