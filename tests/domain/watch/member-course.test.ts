import { expect, test } from "vitest";
import { day } from "@/domain/day";
import { heldSince, memberCourse } from "@/domain/watch/member-course";

const at = (on: string, official: number, probationary = 0) => ({ on: day(on), official, probationary });
const course = memberCourse([at("2022-01-01", -1, 1), at("2020-01-01", 3), at("2023-01-01", 1, -1)]);

test("adds up what each day brought, in the order of days", () => {
  expect(course.map(({ official, members }) => [official, members])).toEqual([
    [3, 3],
    [2, 3],
    [3, 3],
  ]);
});

test("tells since when something has held, if it does", () => {
  expect(heldSince(course, ({ official }) => official >= 3)).toBe("2023-01-01");
  expect(heldSince(course, ({ members }) => members === 3)).toBe("2020-01-01");
  expect(heldSince(course, ({ official }) => official < 3)).toBeUndefined();
});
