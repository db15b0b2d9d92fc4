import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { askAboutOne, askAboutPlace } from "@/domain/watch/ask-rules";
import { placeRules } from "@/domain/watch/rules";
import { thresholdsAt } from "@/domain/watch/thresholds";
import { silent, yearMeasure } from "../../support/watch-facts";

const today = day("2024-03-15");
const set = thresholdsAt("/1/", [], today);

test("asks every rule about an organization once, each by its own thresholds", () => {
  const asked = askAboutPlace({ ...silent, lastYear: yearMeasure(2023, 8, 14) }, set, today);
  expect(asked.map(({ rule }) => rule)).toEqual(Object.keys(placeRules));
  expect(asked.find(({ rule }) => rule === "YEAR_BELOW")?.answer).toMatchObject({ values: { missing: 6 } });
});

test("asks of a subject what is about its like", () => {
  const clocks = [{ name: "CEREMONY" as const, last: today }];
  expect(askAboutOne("CANDIDATE", { id: "x", clocks }, set, today)).toMatchObject([
    { rule: "CANDIDATE_CLOCK", subjectId: "x", answer: { is: "found", level: 1 } },
  ]);
  expect(askAboutOne("MEMBER", { id: "x", endsOn: today, proposeBy: today }, set, today)).toHaveLength(1);
});
