import type { Day } from "../day";
import type { MemberDay } from "./place-facts";

/** Members from a day on. */
export type MembersFrom = { readonly on: Day; readonly official: number; readonly members: number };

/** How many there were from each day on, by what each day added; the earliest first. */
export function memberCourse(days: readonly MemberDay[]): MembersFrom[] {
  const course: MembersFrom[] = [];
  for (const { on, official, probationary } of [...days].sort((a, b) => (a.on < b.on ? -1 : 1))) {
    const before = course.at(-1) ?? { official: 0, members: 0 };
    course.push({ on, official: before.official + official, members: before.members + official + probationary });
  }
  return course;
}

/** The day from which it has held without a break, up to the last of the course; undefined where it does not. */
export const heldSince = (course: readonly MembersFrom[], holds: (one: MembersFrom) => boolean): Day | undefined =>
  course[course.findLastIndex((one) => !holds(one)) + 1]?.on;
