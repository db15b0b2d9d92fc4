import type { Day } from "../day";
import { noneOf, type Result, yes } from "../result";
import { isOrWasMember, type Mergeable, type MergeInput } from "./merging";

/** Days of a membership that two registrations of one person may tell differently. */
export const memberDates = ["joinedOn", "officialOn"] as const;
export type MemberDate = (typeof memberDates)[number];

/** Whose days stand, as somebody chose. */
export type ChosenDates = Partial<Pick<MergeInput, MemberDate>>;

/**
 * The days that somebody has to choose: known of both, each otherwise. The ceremony in the ledger and a recognition on
 * record settle theirs, and nobody on probation is official.
 */
export function openDates(kept: Mergeable, merged: Mergeable): MemberDate[] {
  if (!isOrWasMember(kept) || !isOrWasMember(merged)) return [];
  const settled = { joinedOn: kept.entry !== null, officialOn: kept.isRecognised || kept.standing === "PROBATIONARY" };
  return memberDates.filter(
    (date) => !settled[date] && kept[date] !== null && merged[date] !== null && kept[date] !== merged[date],
  );
}

/** Which days are taken over from the other though the one that stays has its own; each that is open must be chosen. */
export function takenDates(kept: Mergeable, merged: Mergeable, chosen: ChosenDates): Result<readonly MemberDate[]> {
  const open = openDates(kept, merged);
  const taken = open.filter((date) => chosen[date] === "merged");
  const of = (date: MemberDate): Day | null => (taken.includes(date) ? merged[date] : (kept[date] ?? merged[date]));
  const [joinedOn, officialOn] = [of("joinedOn"), of("officialOn")];
  const checked = noneOf([
    ...open.map((date) => chosen[date] === undefined && { code: "input.required" as const, field: date }),
    taken.length > 0 &&
      kept.standing !== "PROBATIONARY" &&
      joinedOn !== null &&
      officialOn !== null &&
      officialOn < joinedOn && { code: "merge.datesCross", field: taken[0] ?? "" },
    taken.includes("joinedOn") &&
      joinedOn !== null &&
      kept.firstOn !== null &&
      kept.firstOn < joinedOn && { code: "merge.staysBefore", field: "joinedOn", values: { day: kept.firstOn } },
  ]);
  return checked.ok ? yes(taken) : checked;
}

/** Of two registrations in either order the one that knows more stays, of two alike the one that joined earlier. */
export function fullerFirst<Person extends Mergeable>(one: Person, other: Person): readonly [Person, Person] {
  if (!isOrWasMember(one) || !isOrWasMember(other)) return [one, other];
  const more = knownOf(other) - knownOf(one);
  const isEarlier = more === 0 && one.joinedOn !== null && other.joinedOn !== null && other.joinedOn < one.joinedOn;
  return more > 0 || isEarlier ? [other, one] : [one, other];
}

const knownOf = ({ joinedOn, officialOn, bornOn, woman, number }: Mergeable) =>
  [joinedOn, officialOn, bornOn, woman, number].filter((known) => known !== null).length;
