import { addMonths } from "../calendar-months";
import type { Day } from "../day";
import { type Finding, found, foundBy } from "../finding";
import { alikeKey } from "../persons/likeness";
import type { Regulation } from "../regulations/regulation";

/** A member who helps or introduces; null: still on probation. */
export type Backer = { readonly officialSince: Day | null };

/** A member who introduces, and since when together with the person in one grassroots organization. */
export type Introducer = Backer & {
  /** Null: not in it on the day. */
  readonly togetherSince: Day | null;
  readonly fullName?: string;
  /** Typed without one of the days: asked for first, judged then. */
  readonly isUndated?: boolean;
  /** Of a name that was typed: where it was, and whom the register of that day has of the same name. */
  readonly namesakes?: { readonly field: "first" | "second"; readonly members: readonly Backer[] };
  /** As chosen from the register; a name that was typed has none. */
  readonly memberId?: string;
  /** False where the register has somebody who was no member, or no member any more, on the day. */
  readonly isMember?: boolean;
  /** The candidate, as the register has the person. */
  readonly isSelf?: boolean;
};

/** A member as the register has them on the day of the introduction. */
export type RegisteredIntroducer = Required<Omit<Introducer, "isUndated" | "namesakes">>;

export type Introductions = {
  readonly members: readonly Introducer[];
  /** The Youth Union or the trade union introduces too: then fewer members are enough. */
  readonly byUnion: boolean;
  /** Who is introduced: nobody of the same name can be typed as introducing. */
  readonly candidate?: string;
  /** The cell's register is complete: whoever introduces is chosen from it. */
  readonly isWholeRegister?: boolean;
};

/** What the register says of those who are chosen, and whether names may still be typed. */
export type Introducing = {
  readonly candidate: string;
  readonly isWholeRegister: boolean;
  readonly first?: RegisteredIntroducer | undefined;
  readonly second?: RegisteredIntroducer | undefined;
  /** Members of the whole grassroots organization on the day who are called as was typed, the candidate aside. */
  readonly namesakes?: { readonly first: readonly Backer[]; readonly second: readonly Backer[] };
};

/** Whether somebody is an official member on the day. */
export const isOfficialOn = ({ officialSince }: Backer, on: Day) => officialSince !== null && officialSince <= on;

/** Enough members, each official on the day and long enough together with the person; nobody twice, and not the person. */
export function checkIntroductions(introductions: Introductions, on: Day, regulation: Regulation): Finding[] {
  const { members, byUnion } = introductions;
  const enough = byUnion ? "introducersWithUnion" : "introducers";
  const months = regulation.values.introducerMonths.value;
  const present = members.filter(({ isMember }) => isMember !== false);
  const dated = present.filter(({ isUndated }) => isUndated !== true);
  const there = dated.filter(({ togetherSince }) => togetherSince !== null);
  const findings: (Finding | false)[] = [
    ...checkWho(introductions, on),
    members.length < regulation.values[enough].value &&
      foundBy(regulation, enough, "refused", "introducer.tooFew", { values: { given: members.length } }),
    present.length < members.length && found("refused", "introducer.notMember"),
    dated.some((member) => !isOfficialOn(member, on)) &&
      foundBy(regulation, enough, "refused", "introducer.notOfficial"),
    there.length < dated.length && foundBy(regulation, "introducerMonths", "refused", "introducer.elsewhere"),
    there.some(({ togetherSince }) => togetherSince !== null && addMonths(togetherSince, months) > on) &&
      foundBy(regulation, "introducerMonths", "refused", "introducer.tooShort"),
  ];
  return findings.filter((finding) => finding !== false);
}

/** Two persons, none of them the candidate, and none typed whom the register would have. */
function checkWho({ members, candidate, isWholeRegister }: Introductions, on: Day): (Finding | false)[] {
  const isSelf = ({ isSelf: self, memberId, fullName }: Introducer) =>
    self ?? (memberId === undefined && fullName !== undefined && isSameName(fullName, candidate));
  const [first, second] = members;
  return [
    first !== undefined && second !== undefined && isTwice(first, second) && twice(second),
    members.some(isSelf) && found("refused", "introducer.self"),
    ...members.map((member) => registeredAs(member, on)),
    isWholeRegister === true &&
      members.some(({ memberId, namesakes }) => memberId === undefined && namesakes === undefined) &&
      found("refused", "introducer.notFromRegister"),
  ];
}

/** Typed although the register has the name: to be chosen, or, where all who bear it are on probation, not to introduce. */
function registeredAs({ fullName, namesakes }: Introducer, on: Day): Finding | false {
  if (!namesakes || fullName === undefined) return false;
  const isOfficial = namesakes.members.some((member) => isOfficialOn(member, on));
  const more = { field: namesakes.field, values: { who: fullName } };
  return found("refused", isOfficial ? "introducer.inRegister" : "introducer.onProbation", more);
}

/** Said where the second was given. */
const twice = ({ memberId }: Introducer) =>
  found("refused", "introducer.twice", { field: memberId === undefined ? "second" : "secondMember" });

/** Two of the register by who they are; a typed name by the name, accents and order aside. */
function isTwice(one: Introducer, other: Introducer): boolean {
  if (one.memberId !== undefined && other.memberId !== undefined) return one.memberId === other.memberId;
  return one.fullName !== undefined && isSameName(one.fullName, other.fullName);
}

const isSameName = (one: string, other: string | undefined) => other !== undefined && alikeKey(one) === alikeKey(other);
