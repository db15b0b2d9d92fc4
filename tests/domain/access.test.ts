import fc from "fast-check";
import { expect, test } from "vitest";
import { covers } from "@/domain/access";

test.each([
  ["all", "/1/2/", true],
  ["all", "/1/2/3/", true],
  ["own", "/1/2/", true],
  ["own", "/1/2/3/", false],
  ["below", "/1/2/", false],
  ["below", "/1/2/3/", true],
] as const)("%s of /1/2/ covers %s: %s", (reach, path, expected) => {
  expect(covers([{ path: "/1/2/", reach }], path)).toBe(expected);
});

test("no places cover nothing, one of several is enough", () => {
  expect(covers([], "/1/")).toBe(false);
  expect(
    covers(
      [
        { path: "/2/", reach: "all" },
        { path: "/1/", reach: "own" },
      ],
      "/1/",
    ),
  ).toBe(true);
});

test("nothing outside the subtree is ever covered", () => {
  const path = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 5 });
  const text = (ids: number[]) => `/${ids.join("/")}/`;
  fc.assert(
    fc.property(path, path, fc.constantFrom("own", "below", "all"), (root, asked, reach) => {
      const isWithin = root.every((id, depth) => asked[depth] === id);
      if (!isWithin) expect(covers([{ path: text(root), reach }], text(asked))).toBe(false);
    }),
  );
});
