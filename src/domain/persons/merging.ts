import { z } from "zod";
import type { Day } from "../day";
import { Text } from "../input";
import type { MemberStatus } from "../members/member";
import type { Problem } from "../problem";
import { noneOf, type Result } from "../result";
import { alikeKey } from "./likeness";

/** Whose day stands: of the one that stays, or of the other. */
const Side = z.enum(["kept", "merged"]);

/** Two persons found to be one: the one that stays takes everything over. It cannot be undone. */
export const MergeInput = z.object({
  keep: z.uuid("input.invalid"),
  merge: z.uuid("input.invalid"),
  /** Where both know the day, each otherwise. */
  joinedOn: Side.optional(),
  officialOn: Side.optional(),
  reason: Text(300),
  key: Text(100),
});
export type MergeInput = z.infer<typeof MergeInput>;

export type Mergeable = {
  readonly personId: string;
  readonly fullName: string;
  readonly bornOn: Day | null;
  readonly birthYear: number | null;
  readonly woman: boolean | null;
  readonly standing: MemberStatus | null;
  /** From this day on a member no longer. */
  readonly leftOn: Day | null;
  readonly joinedOn: Day | null;
  readonly officialOn: Day | null;
  /** Whether a recognition stands on record. */
  readonly isRecognised: boolean;
  /** The first day in a cell. */
  readonly firstOn: Day | null;
  readonly place: string;
  readonly hasOpen: boolean;
  /** The entry of the ledger that admits the person, where one counts. */
  readonly entry: { readonly place: string; readonly day: Day } | null;
  /** The mark of the identity number, where one is known. */
  readonly number: string | null;
  /** The steps that stand by which the person introduces a candidate. */
  readonly introductions: readonly string[];
  /** Merged before, or forgotten. */
  readonly isGone: boolean;
};

/**
 * Whether one person may be merged into another: nobody who is plainly somebody else, and nobody is admitted twice, or on
 * the way twice or as a member. Of two who are in the register the one that stays is the one an entry of the ledger admits,
 * and the one who was there last.
 */
export function mergeInto(kept: Mergeable, merged: Mergeable): Result<null> {
  return noneOf([
    kept.personId === merged.personId && { code: "merge.samePerson" },
    (kept.isGone || merged.isGone) && { code: "person.unknown" },
    ...(isOrWasMember(kept) && isOrWasMember(merged) ? checkRegistrations(kept, merged) : []),
    !isOrWasMember(kept) && isOrWasMember(merged) && { code: "merge.keepMember" },
    isOrWasMember(kept) && merged.hasOpen && { code: "merge.memberOpen" },
    !isOrWasMember(kept) && kept.hasOpen && merged.hasOpen && { code: "merge.twoOpen" },
    kept.number !== null && merged.number !== null && kept.number !== merged.number && { code: "merge.otherNumbers" },
    kept.introductions.some((id) => merged.introductions.includes(id)) && { code: "merge.bothIntroduce" },
    ...checkLikeness(kept, merged),
  ]);
}

/** What is known of both tells of one person, under whatever spelling; the same identity number settles it. */
function checkLikeness(kept: Mergeable, merged: Mergeable): (Problem | false)[] {
  if (kept.number !== null && kept.number === merged.number) return [];
  return [
    alikeKey(kept.fullName) !== alikeKey(merged.fullName) && { code: "merge.otherNames" },
    (differ(kept.bornOn, merged.bornOn) || differ(kept.birthYear, merged.birthYear)) && { code: "merge.otherBirths" },
    differ(kept.woman, merged.woman) && { code: "merge.otherSexes" },
  ];
}

const differ = <Known>(one: Known | null, other: Known | null) => one !== null && other !== null && one !== other;

/** Two who are in the register: an entry of the ledger stays, and so does who was there last. */
function checkRegistrations(kept: Mergeable, merged: Mergeable): (Problem | false)[] {
  const [entry, other] = [kept.entry, merged.entry];
  if (entry && other) {
    const values = { place: entry.place, day: entry.day, other: other.place, otherDay: other.day };
    return [{ code: "merge.twoEntries", values }];
  }
  if (other) return [{ code: "merge.keepEntry", values: { place: other.place, day: other.day } }];
  return [
    kept.leftOn !== null &&
      kept.standing === "LEFT" &&
      (merged.standing !== "LEFT" || merged.leftOn === null || merged.leftOn > kept.leftOn) && {
        code: "merge.keptLeft",
        values: { day: kept.leftOn },
      },
  ];
}

/** Two persons in an order in which they may be merged, as asked where either order would do; a member before who is none. */
export function orderToMerge<Person extends Mergeable>(one: Person, other: Person): readonly [Person, Person] {
  if (!isOrWasMember(one) && isOrWasMember(other)) return [other, one];
  const isOtherWay = !mergeInto(one, other).ok && mergeInto(other, one).ok;
  return isOtherWay ? [other, one] : [one, other];
}

/** Is one or was one: who was a member by mistake never was. */
export const isOrWasMember = ({ standing }: Pick<Mergeable, "standing">) => standing !== null && standing !== "VOID";
