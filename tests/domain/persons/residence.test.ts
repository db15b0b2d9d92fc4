import { expect, it } from "vitest";
import { day } from "@/domain/day";
import { resideIn } from "@/domain/persons/residence";

const hamlet = { id: 9, path: "/1/3/", from: day("2010-01-01"), to: null };
const ended = { ...hamlet, to: day("2023-12-31") };

it.each([
  [hamlet, { path: "/1/3/5/" }, 9],
  [hamlet, { path: "/1/3/" }, 9],
  [hamlet, { path: "/1/30/5/" }, "hamlet.elsewhere"],
  [hamlet, { path: "/1/" }, "hamlet.elsewhere"],
  [undefined, { path: "/1/3/5/" }, "hamlet.unknown"],
  [ended, { path: "/1/3/5/" }, "hamlet.closed"],
  [ended, { path: "/1/3/5/", before: 8 }, "hamlet.closed"],
  [ended, { path: "/1/3/5/", before: 9 }, 9],
])("%j for who is handled at %j: %s", (where, at, expected) => {
  const result = resideIn(where, at);
  expect(result.ok ? result.value : result.problems[0].code).toBe(expected);
});
