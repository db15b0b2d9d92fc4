import { type Finding, found, foundBy } from "./finding";
import type { Regulation } from "./regulation";

/** A cell's vote: how many official members it has on the day, present or not, and how many were in favour. */
export type Vote = { readonly officials: number; readonly inFavour: number };

/** The votes needed: two thirds of all official members, whole persons. */
export const votesNeeded = (officials: number, thirds: number) => Math.ceil((officials * thirds) / 3);

/**
 * What is wrong with a vote that is said to be carried or not.
 * @param recorded the official members of the cell as recorded, where they are
 */
export function checkVote(vote: Vote, isCarried: boolean, regulation: Regulation, recorded: number | null): Finding[] {
  const { officials, inFavour } = vote;
  const needed = votesNeeded(officials, regulation.values.voteShare.value);
  const { value: least } = regulation.values.officialMembers;
  const findings: (Finding | false)[] = [
    inFavour > officials &&
      found("refused", "vote.moreThanMembers", { field: "inFavour", values: { inFavour, officials } }),
    officials < least &&
      foundBy(regulation, "officialMembers", "refused", "vote.tooFewMembers", {
        field: "officials",
        values: { officials },
      }),
    isCarried &&
      inFavour < needed &&
      foundBy(regulation, "voteShare", "refused", "vote.notCarried", {
        field: "inFavour",
        values: { inFavour, officials, needed },
      }),
    !isCarried &&
      inFavour >= needed &&
      foundBy(regulation, "voteShare", "warning", "vote.carried", { values: { inFavour, officials, needed } }),
    recorded !== null &&
      recorded !== officials &&
      found("warning", "vote.otherThanRecorded", { field: "officials", values: { officials, recorded } }),
  ];
  return findings.filter((finding) => finding !== false);
}
