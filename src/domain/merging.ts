import { z } from "zod";
import type { Day } from "./day";
import { Text } from "./input";
import type { MemberStatus } from "./member";
import { noneOf, type Result } from "./result";

/** Two persons found to be one: the one that stays takes everything over. It cannot be undone. */
export const MergeInput = z.object({
  keep: z.uuid("input.invalid"),
  merge: z.uuid("input.invalid"),
  reason: Text(300),
  key: Text(100),
});
export type MergeInput = z.infer<typeof MergeInput>;

export type Mergeable = {
  readonly personId: string;
  readonly standing: MemberStatus | null;
  readonly place: string;
  readonly hasOpen: boolean;
  /** The entry of the ledger that admits the person, where one counts. */
  readonly entry: { readonly place: string; readonly day: Day } | null;
  /** The mark of the identity number, where one is known. */
  readonly number: string | null;
  /** Merged before, or forgotten. */
  readonly isGone: boolean;
};

/** Whether one person may be merged into another: nobody is a member twice, admitted twice, or on the way twice or as a member. */
export function mergeInto(kept: Mergeable, merged: Mergeable): Result<null> {
  const [entry, other] = [kept.entry, merged.entry];
  const isTwice = entry !== null && other !== null;
  return noneOf([
    kept.personId === merged.personId && { code: "merge.samePerson" },
    (kept.isGone || merged.isGone) && { code: "person.unknown" },
    isTwice && {
      code: "merge.twoEntries",
      values: { place: entry.place, day: entry.day, other: other.place, otherDay: other.day },
    },
    !isTwice &&
      isOrWasMember(kept) &&
      isOrWasMember(merged) && { code: "merge.twoMembers", values: { place: kept.place, other: merged.place } },
    !isOrWasMember(kept) && isOrWasMember(merged) && { code: "merge.keepMember" },
    isOrWasMember(kept) && merged.hasOpen && { code: "merge.memberOpen" },
    !isOrWasMember(kept) && kept.hasOpen && merged.hasOpen && { code: "merge.twoOpen" },
    kept.number !== null && merged.number !== null && kept.number !== merged.number && { code: "merge.otherNumbers" },
  ]);
}

/** Is one or was one: who was a member by mistake never was. */
export const isOrWasMember = ({ standing }: Pick<Mergeable, "standing">) => standing !== null && standing !== "VOID";
