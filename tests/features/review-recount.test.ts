// What a review says of the demo is what the ledger says, summed by plain SQL: like with like, few marked as few.
import { describe, it } from "vitest";
import { day } from "@/domain/day";
import { monthOf } from "@/domain/month";
import { operate } from "@/domain/policy";
import { readPeople } from "@/features/attainment/review/people";
import { readReview } from "@/features/attainment/review/report";
import { expectPeopleRecounted, expectRecounted } from "../support/review-recount";

const access = operate("attainment.read", day("2024-03-15"));
const wholeYear = (year: number) => ({ from: monthOf(year, 1), to: monthOf(year, 12) });
const toMidMarch = { from: monthOf(2023, 1), to: monthOf(2023, 3), untilDay: 15 };

describe.each([
  ["lao-cai", "2023", "GRASSROOTS", wholeYear(2022)],
  ["bat-xat", "2024", "GRASSROOTS", toMidMarch],
  ["muong-hum", "2023", "CELL", wholeYear(2022)],
  ["muong-hum", "2024", "CELL", toMidMarch],
  ["luc-yen", "2023", "GRASSROOTS", wholeYear(2022)],
] as const)("%s in %s", (code, period, level, before) => {
  it("against quotas, before, and cell by cell", async () => {
    const review = await readReview(access, undefined, code, period, level);
    if (!review || review === "period") throw new Error("no review");
    await expectRecounted(review, before);
  });

  it("by shares and groups", async () => {
    const people = await readPeople(access, code, period, level);
    if (!people || people === "period") throw new Error("no people");
    await expectPeopleRecounted(people);
  });
});
