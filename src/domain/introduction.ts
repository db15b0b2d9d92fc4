import { addMonths } from "./calendar-months";
import type { Day } from "./day";
import { type Finding, found, foundBy } from "./finding";
import { alikeKey } from "./likeness";
import type { Regulation } from "./regulation";

/** A member who helps or introduces; null: still on probation. */
export type Backer = { readonly officialSince: Day | null };

/** A member who introduces, and since when together with the person in one grassroots organization. */
export type Introducer = Backer & { readonly togetherSince: Day; readonly fullName?: string };

export type Introductions = {
  readonly members: readonly Introducer[];
  /** The Youth Union or the trade union introduces too: then fewer members are enough. */
  readonly byUnion: boolean;
};

/** Whether somebody is an official member on the day. */
export const isOfficialOn = ({ officialSince }: Backer, on: Day) => officialSince !== null && officialSince <= on;

/** Enough members, each official on the day and long enough together with the person. */
export function checkIntroductions({ members, byUnion }: Introductions, on: Day, regulation: Regulation): Finding[] {
  const enough = byUnion ? "introducersWithUnion" : "introducers";
  const months = regulation.values.introducerMonths.value;
  const names = members.flatMap(({ fullName }) => (fullName === undefined ? [] : alikeKey(fullName)));
  const findings: (Finding | false)[] = [
    new Set(names).size < names.length && found("refused", "introducer.twice", { field: "second" }),
    members.length < regulation.values[enough].value &&
      foundBy(regulation, enough, "refused", "introducer.tooFew", { values: { given: members.length } }),
    members.some((member) => !isOfficialOn(member, on)) &&
      foundBy(regulation, enough, "refused", "introducer.notOfficial"),
    members.some(({ togetherSince }) => addMonths(togetherSince, months) > on) &&
      foundBy(regulation, "introducerMonths", "refused", "introducer.tooShort"),
  ];
  return findings.filter((finding) => finding !== false);
}
