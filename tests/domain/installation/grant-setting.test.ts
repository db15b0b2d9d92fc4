import { expect, it } from "vitest";
import { day } from "@/domain/day";
import { checkGrant } from "@/domain/installation/grant-setting";

const today = day("2024-03-15");

it.each([
  [{ role: "admin" }, []],
  [{ role: "admin", organization: "muong-hum" }, ["organization: grant.wholeOnly"]],
  [{ role: "board", organization: "muong-hum" }, []],
  [{ role: "secretary" }, ["organization: grant.placeNeeded"]],
  [{ role: "reviewer", organization: "lao-cai", until: day("2024-03-15") }, []],
  [{ role: "reviewer", organization: "lao-cai", until: day("2024-03-14") }, ["until: grant.ended"]],
] as const)("%j: %j", (asked, problems) => {
  const result = checkGrant(asked, today);
  expect(result.ok ? [] : result.problems.map(({ code, field }) => `${field}: ${code}`)).toEqual(problems);
});
