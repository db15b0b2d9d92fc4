import { expect, test } from "vitest";
import type { OrganizationKind } from "@/domain/organization";
import { groupOf } from "@/domain/organizations/group";

const of = (...kinds: OrganizationKind[]) => groupOf(kinds.map((kind) => ({ organization: { kind } })));

test.each([
  [["CELL", "CELL"], "CELL"],
  [["GRASSROOTS_COMMITTEE", "GRASSROOTS_CELL"], "GRASSROOTS"],
  [["GRASSROOTS_CELL"], "GRASSROOTS"],
  [["DISTRICT"], "DISTRICT"],
  [["PROVINCE"], "PROVINCE"],
  [["COMMUNE"], "COMMUNE"],
  [["PARTIAL_COMMITTEE", "PARTIAL_COMMITTEE"], "PARTIAL_COMMITTEE"],
  [["COMMUNE", "GRASSROOTS_COMMITTEE"], "GRASSROOTS"],
  [[], "CELL"],
] as const)("%j are called %s", (kinds, group) => {
  expect(of(...kinds)).toBe(group);
});
