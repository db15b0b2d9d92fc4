import type { Day } from "@/domain/day";
import { Prisma } from "./generated/client";
import { anywhere } from "./like";

/** Lines `e` of the trail from a day to a day in Viet Nam, both included. */
export const betweenDays = (from: Day | undefined, to: Day | undefined) => [
  from && Prisma.sql`e.at >= (${from}::date)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh'`,
  to && Prisma.sql`e.at < (${to}::date + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh'`,
];

/** Lines `e` of an actor `u` by a part of the sign-in name or the name. */
export function byPerson(who: string | undefined) {
  const person = who && anywhere(who);
  return person && Prisma.sql`(e.actor ILIKE ${person} OR u.name ILIKE ${person})`;
}
