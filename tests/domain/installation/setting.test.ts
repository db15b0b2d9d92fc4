import { describe, expect, it } from "vitest";
import { isSetting, settings } from "@/domain/installation/setting";

describe("a setting nobody has written", () => {
  it("cuts percentages off, counts by the ceremony and is no demo", () => {
    expect(settings["attainment.percent"].parse(undefined)).toEqual({ decimals: 1, rounding: "truncate" });
    expect(settings["admission.countedBy"].parse(undefined)).toBe("ceremony");
    expect(settings["candidate.clocks"].parse(undefined)).toEqual({ soonWorkingDays: 10, soonDays: 60, entryDays: 30 });
    expect(settings["installation.demo"].parse(undefined)).toBe(false);
    expect(settings["demo.today"].parse(undefined)).toBeUndefined();
  });
});

describe("a setting", () => {
  it.each([
    ["attainment.percent", { decimals: 3, rounding: "truncate" }],
    ["attainment.percent", { decimals: 1, rounding: "up" }],
    ["attainment.percent", "71.6"],
    ["admission.countedBy", "receipt"],
    ["candidate.clocks", { soonWorkingDays: -1, soonDays: 60, entryDays: 30 }],
    ["candidate.clocks", { soonWorkingDays: 10 }],
    ["demo.today", "2023-02-29"],
    ["demo.today", "15/03/2024"],
    ["installation.demo", "yes"],
  ] as const)("%s is never %j", (name, value) => {
    expect(settings[name].safeParse(value).success).toBe(false);
  });

  it.each([
    ["attainment.percent", true],
    ["demo.today", true],
    ["attainment", false],
    ["toString", false],
    ["__proto__", false],
    ["", false],
  ])("may be called %j: %s", (name, is) => {
    expect(isSetting(name)).toBe(is);
  });
});
