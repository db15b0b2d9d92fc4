import { expect, test } from "vitest";
import { delayAfter, delays, forgottenAfter, isOfAnotherClock } from "@/domain/installation/sign-in-delay";

test.each([
  [0, 0],
  [4, 0],
  [5, 1],
  [6, 2],
  [7, 4],
  [13, 256],
  [14, 300],
  [1000, 300],
])("an account waits after %i failures: %i s", (failures, seconds) => {
  expect(delayAfter(failures, "account")).toBe(seconds);
});

test.each([
  [19, 0],
  [20, 1],
  [21, 2],
  [29, 300],
])("an address waits after %i failures: %i s", (failures, seconds) => {
  expect(delayAfter(failures, "address")).toBe(seconds);
});

test.each(["account", "address"] as const)(
  "the list of delays of an %s says the same and ends at the longest",
  (guarded) => {
    const list = delays(guarded);
    expect(list).toEqual(list.map((_, index) => delayAfter(index + 1, guarded)));
    expect(list.at(-1)).toBe(300);
    expect(list.filter((seconds) => seconds === 300)).toHaveLength(1);
  },
);

test("an account remembers for a day, an address for an hour", () => {
  expect([forgottenAfter("account"), forgottenAfter("address")]).toEqual([86_400, 3_600]);
});

test.each([
  [1, false],
  [61, false],
  [62, true],
  [86_400, true],
])("after 5 failures, %i s to wait are of another clock: %s", (wait, isOther) => {
  expect(isOfAnotherClock(wait, 5, "account")).toBe(isOther);
});
