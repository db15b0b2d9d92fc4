import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { decide } from "@/domain/policy";
import { withReasons } from "@/domain/reason";

const rows = [
  { id: 1, path: "/1/2/", reason: "nhầm tên Giàng Thị Thử" },
  { id: 2, path: "/1/3/", reason: "nhầm tên Vàng A Dế" },
  { id: 3, path: "/1/2/4/", reason: null },
];
const names = decide(
  {
    ...{ userId: 7, actor: "secretary", today: day("2024-03-15") },
    grants: [
      { role: "reviewer", path: "/1/", until: null },
      { role: "secretary", path: "/1/2/", until: null },
    ],
  },
  "member.read",
);

test("a reason is shown where names may be read, row by row", () => {
  expect(withReasons(names, rows).map(({ reason }) => reason)).toEqual(["nhầm tên Giàng Thị Thử", null, null]);
  expect(withReasons(undefined, rows).map(({ reason }) => reason)).toEqual([null, null, null]);
  expect(withReasons(names, rows).map(({ id }) => id)).toEqual([1, 2, 3]);
});
