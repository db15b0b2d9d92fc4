import { describe, expect, it } from "vitest";
import { codeOf, freeCode, OrganizationCode } from "@/domain/organizations/organization-code";

describe("a code", () => {
  it.each([
    ["Chi bộ Khéo Lẹng", "chi-bo-kheo-leng"],
    ["Đảng bộ xã Mường Hum", "dang-bo-xa-muong-hum"],
    ["  Thôn 5 (Phú Hải) ", "thon-5-phu-hai"],
    ["Chi bộ Séo Pờ Hồ".normalize("NFD"), "chi-bo-seo-po-ho"],
    ["…", ""],
  ])("of %j is %j", (name, code) => {
    expect(codeOf(name)).toBe(code);
  });

  it("is never longer than what may be chosen", () => {
    expect(OrganizationCode.safeParse(codeOf("Đảng bộ cơ sở ".repeat(20))).success).toBe(true);
  });

  it.each([
    ["thon-5", undefined],
    [" thon-5 ", undefined],
    ["Thon-5", "organization.codeInvalid"],
    ["thôn-5", "organization.codeInvalid"],
    ["-thon", "organization.codeInvalid"],
    ["thon--5", "organization.codeInvalid"],
    ["a/b", "organization.codeInvalid"],
    ["", "organization.codeInvalid"],
    ["a".repeat(61), "input.tooLong"],
  ])("%j chosen: %s", (typed, problem) => {
    expect(OrganizationCode.safeParse(typed).error?.issues[0]?.message).toBe(problem);
  });

  it.each([
    ["thon-5", [], "thon-5"],
    ["thon-5", ["thon-5"], "thon-5-2"],
    ["thon-5", ["thon-5", "thon-5-2", "thon-5-9"], "thon-5-3"],
  ])("%s beside %j is %s", (wanted, taken, free) => {
    expect(freeCode(wanted, taken)).toBe(free);
  });
});
