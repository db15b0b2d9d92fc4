// A review of a synthetic district, in the middle of a year: every figure is what the ledger says, summed by plain SQL.
import { beforeAll, describe, it } from "vitest";
import { fill } from "@/cli/synthesize/fill";
import { scales } from "@/cli/synthesize/scales";
import { db } from "@/data/db";
import { day } from "@/domain/day";
import { monthOf } from "@/domain/month";
import { operate } from "@/domain/policy";
import { readPeople } from "@/features/attainment/review/people";
import { readReview } from "@/features/attainment/review/report";
import { expectPeopleRecounted, expectRecounted } from "../support/review-recount";

const access = operate("attainment.read", day("2025-06-18"));
let code: string;

beforeAll(async () => {
  await fill(process.env.DATABASE_URL ?? "", {
    scale: scales.district,
    seed: 3,
    password: "mat-khau-thu",
    tell: () => {},
  });
  code = (await db.organization.findFirstOrThrow({ where: { kind: "DISTRICT" } })).code;
});

describe.each([
  ["2024", "GRASSROOTS", { from: monthOf(2023, 1), to: monthOf(2023, 12) }],
  ["2025", "GRASSROOTS", { from: monthOf(2024, 1), to: monthOf(2024, 6), untilDay: 18 }],
  ["2025", "CELL", { from: monthOf(2024, 1), to: monthOf(2024, 6), untilDay: 18 }],
] as const)("in %s by %s", (period, level, before) => {
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
