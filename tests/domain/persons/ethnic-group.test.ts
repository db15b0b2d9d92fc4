import { expect, test } from "vitest";
import { ethnicGroupNamed, ethnicGroups } from "@/domain/persons/ethnic-group";

test("there are 54 ethnic groups, each with a slug of its own", () => {
  expect(ethnicGroups).toHaveLength(54);
  expect(new Set(ethnicGroups.map(({ slug }) => slug)).size).toBe(54);
  for (const { slug } of ethnicGroups) expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test.each([
  ["mong", "Mông"],
  ["bru-van-kieu", "Bru - Vân Kiều"],
  ["o-du", "Ơ Đu"],
  ["e-de", "Ê Đê"],
  ["khong-co", undefined],
])("%s is %s", (slug, name) => {
  expect(ethnicGroupNamed(slug)).toBe(name);
});
