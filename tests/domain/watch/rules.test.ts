import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { askAboutPlace } from "@/domain/watch/ask-rules";
import { isPersonal, isRule, ruleNames, rules } from "@/domain/watch/rules";
import { thresholdsAt } from "@/domain/watch/thresholds";
import { silent } from "../../support/watch-facts";

test("every threshold starts within its bounds", () => {
  const all = ruleNames.flatMap((name) => Object.values(rules[name].thresholds));
  expect(all.length).toBeGreaterThan(8);
  expect(all.filter(({ value, least, most }) => value < least || value > most)).toEqual([]);
});

test("a cell that merely has no entries is warned of nothing but its missing return", () => {
  const today = day("2024-03-15");
  const found = askAboutPlace(silent, thresholdsAt("/1/", [], today), today).filter(
    ({ answer }) => answer.is === "found",
  );
  expect(found.map(({ rule }) => rule)).toEqual(["RETURN_MISSING"]);
});

test("knows its names, and which of them are about persons", () => {
  expect(isRule("NO_ADMISSION")).toBe(true);
  expect(isRule("toString")).toBe(false);
  expect(ruleNames.filter(isPersonal)).toEqual(["CANDIDATE_CLOCK", "PROBATION"]);
});
