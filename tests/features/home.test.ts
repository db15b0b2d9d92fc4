import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { homeOf } from "@/features/auth/home";

const calendar = day("2024-03-15");
const place = (id: number) => ({ id, code: `o${id}`, name: `Tổ chức ${id}` });
const held = (id: number, until: string | null = null) => ({
  role: "board" as const,
  path: `/${id}/`,
  id,
  until: until === null ? null : day(until),
  organization: place(id),
});
const admin = { id: 9, role: "admin" as const, path: "/", until: null, organization: null };

test.each([
  ["the only organization", [held(1)], null, { go: "/organizations/o1" }],
  ["the only one, held twice", [held(1), held(1)], null, { go: "/organizations/o1" }],
  ["the one still held", [held(1, "2024-03-14"), held(2)], null, { go: "/organizations/o2" }],
  ["the one seen last", [held(1), held(2)], 2, { go: "/organizations/o2" }],
  ["a choice before any was seen", [held(1), held(2)], null, { choose: [place(1), place(2)] }],
  ["a choice when the one seen last is held no more", [held(1), held(2)], 3, { choose: [place(1), place(2)] }],
  ["the tree for who keeps the installation", [admin], null, { go: "/organizations" }],
  ["no choice without a grant", [held(1, "2024-03-14")], 1, { choose: [] }],
])("%s", (_, grants, lastOrganizationId, expected) => {
  expect(homeOf({ grants, lastOrganizationId, calendar })).toEqual(expected);
});
