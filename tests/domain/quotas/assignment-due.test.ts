import { describe, expect, it } from "vitest";
import { day } from "@/domain/day";
import { unassignedYear } from "@/domain/quotas/assignment-due";

const place = { parentId: 1, foundedOn: day("2000-01-01"), closedOn: null };
const never = () => false;

describe("the running year without a quota from above", () => {
  it.each<[string, string, Partial<Parameters<typeof unassignedYear>[0]>, number | undefined]>([
    ["is not yet due on 31 January", "2024-01-31", {}, undefined],
    ["is due from 1 February", "2024-02-01", {}, 2024],
    ["to the end of the year", "2024-12-31", {}, 2024],
    ["and the next year again only in February", "2025-01-01", {}, undefined],
    ["is nothing for who stands under nobody", "2024-03-15", { parentId: null }, undefined],
    ["is nothing for what was founded after the day", "2024-03-15", { foundedOn: day("2024-02-01") }, undefined],
    ["is due for what was founded on the day", "2024-03-15", { foundedOn: day("2024-01-31") }, 2024],
    ["is nothing for what is closed", "2024-03-15", { closedOn: day("2024-02-10") }, undefined],
  ])("%s", (_what, today, more, year) => expect(unassignedYear({ ...place, ...more }, day(today), never)).toBe(year));

  it("is nothing once it is assigned, whatever other years are", () => {
    expect(unassignedYear(place, day("2024-03-15"), (year) => year === 2024)).toBeUndefined();
    expect(unassignedYear(place, day("2024-03-15"), (year) => year === 2023)).toBe(2024);
  });
});
