import { type Finding, found, foundBy } from "../finding";
import type { Regulation } from "../regulations/regulation";
import type { Electorate } from "./electorate";

/** A cell's vote: how many official members it has on the day, present or not, and how many were in favour. */
export type Vote = { readonly officials: number; readonly inFavour: number };

/** The votes needed: two thirds of all official members, whole persons. */
export const votesNeeded = (officials: number, thirds: number) => Math.ceil((officials * thirds) / 3);

/**
 * What is wrong with a vote that is said to be carried or not.
 * @param electorate the official members of the cell as recorded, where they are
 */
export function checkVote(
  vote: Vote,
  isCarried: boolean,
  regulation: Regulation,
  electorate: Electorate | null,
): Finding[] {
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
  ];
  return [
    ...findings.filter((finding) => finding !== false),
    ...(electorate ? againstElectorate(vote, isCarried && inFavour >= needed, regulation, electorate) : []),
  ];
}

/** Fewer than are registered and more than there are is refused; of fewer than there are, two thirds of all still have to be in favour. */
function againstElectorate(
  { officials, inFavour }: Vote,
  isCarried: boolean,
  regulation: Regulation,
  { officials: recorded, on: day, by, isExact, least }: Electorate,
): Finding[] {
  const field = "officials";
  if (officials < least)
    return [found("refused", "vote.belowTheRegister", { field, values: { officials, recorded: least } })];
  if (recorded === null) return [];
  const values = { officials, recorded, day };
  if (officials > recorded) {
    const code = by === "COUNT" && !isExact ? "vote.aboveAllMembers" : (`vote.aboveThe${sources[by]}` as const);
    return [found("refused", code, { field, values })];
  }
  if (!isExact || officials === recorded) return [];
  const needed = votesNeeded(recorded, regulation.values.voteShare.value);
  if (isCarried && inFavour < needed)
    return [
      foundBy(regulation, "voteShare", "refused", "vote.notCarriedByAll", {
        ...{ field: "inFavour", values: { ...values, inFavour, needed } },
      }),
    ];
  return [found("warning", "vote.otherThanRecorded", { field, values })];
}

const sources = { REGISTER: "Register", COUNT: "Count", SUPERIOR: "Superior" } as const;
