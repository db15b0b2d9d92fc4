import { expect, test } from "vitest";
import { byOrganization } from "@/domain/by-organization";

test("rows stand by their organization, in their order, and nothing where there are none", () => {
  const row = (organizationId: number, name: string) => ({ organizationId, name });
  const held = byOrganization([row(3, "a"), row(1, "b"), row(3, "c")]);
  expect([...held]).toEqual([
    [3, [row(3, "a"), row(3, "c")]],
    [1, [row(1, "b")]],
  ]);
  expect(held.get(2)).toBeUndefined();
});
