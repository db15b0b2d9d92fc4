import type { Access } from "@/domain/access";
import { CandidateInput } from "@/domain/candidates/candidate";
import { RemarkInput } from "@/domain/candidates/following";
import type { StepKind } from "@/domain/candidates/step";
import { StepInput } from "@/domain/candidates/step-input";
import { day } from "@/domain/day";
import { RegisterInput } from "@/domain/members/membership";
import { operate } from "@/domain/policy";
import { openDossier } from "@/features/candidates/open";
import { enterStep } from "@/features/candidates/record";
import { enterMember } from "@/features/members/enter";
import { answer, newKey } from "./entering";

type Keeper = Access<"candidate.keep">;

/** Everything up to the receipt of the decision, as a form would send it. */
export const wayToReceipt = (helper: string): readonly (readonly [StepKind, string, object?])[] => [
  ["LISTED", "2022-02-10"],
  ["HELPER", "2022-02-10", { helper }],
  ["AWARENESS", "2022-06-22", { number: "CN 12" }],
  ["APPLICATION", "2023-04-14"],
  ["CV", "2023-04-15"],
  ["VERIFICATION", "2023-08-30"],
  [
    "INTRODUCTIONS",
    "2023-09-15",
    { first: "Hạng A Chu", firstSince: "2015-01-01", firstTogether: "2018-01-01", byUnion: "yes" },
  ],
  ["OPINIONS", "2023-10-05"],
  ["CELL_RESOLUTION", "2023-10-20", { officials: "18", inFavour: "16" }],
  ["COMMITTEE_RESOLUTION", "2023-11-10", { number: "21-NQ/ĐU" }],
  ["DECISION", "2024-01-08", { number: "412-QĐ/HU" }],
  ["RECEIPT", "2024-01-18"],
];

/** A step as a form sends it. */
export const stepInput = (candidate: string, kind: StepKind, on: string, more: object = {}) =>
  StepInput.parse({ candidate, kind, on, reason: "Ghi bù", key: newKey(), ...more });

/** An invented official member of the cell, there since 2018. */
export async function registerHelper(organization: string, more: object = {}): Promise<string> {
  const member = { organization, fullName: "Giàng A Câu", status: "OFFICIAL", since: "2018-01-01" };
  const days = { joinedOn: "2014-01-01", officialOn: "2015-01-01" };
  const input = RegisterInput.parse({ ...member, ...days, confirmed: "yes", key: newKey(), ...more });
  return answer(await enterMember(operate("member.keep", day("2024-03-15")), input)).id;
}

/** Opens a dossier of an invented person. */
export async function openNoticed(keeper: Keeper, organization: string, fullName: string): Promise<string> {
  const person = { organization, fullName, bornOn: "2002-03-12", woman: "yes", schooling: "UPPER_SECONDARY" };
  const input = CandidateInput.parse({
    ...person,
    on: "2022-01-10",
    reason: "Ghi bù",
    confirmed: "yes",
    key: newKey(),
  });
  return answer(await openDossier(keeper, input)).id;
}

/** The same with every step up to the receipt of the decision. */
export async function openDecided(keeper: Keeper, organization: string, fullName: string): Promise<string> {
  const id = await openNoticed(keeper, organization, fullName);
  // Without a helper, who would be one more member of the cell.
  const way = wayToReceipt("").filter(([kind]) => kind !== "HELPER");
  for (const [kind, on, more] of way) answer(await enterStep(keeper, stepInput(id, kind, on, more)));
  return id;
}

/** Every step up to the resolution of the committee, before the decision. */
export async function proposeTo(keeper: Keeper, candidate: string) {
  const way = wayToReceipt("").filter(([kind]) => !["HELPER", "DECISION", "RECEIPT"].includes(kind));
  for (const [kind, on, more] of way) answer(await enterStep(keeper, stepInput(candidate, kind, on, more)));
}

/** A remark of the cell as a form sends it. */
export const remarkInput = (candidate: string, on: string, more: object = {}) =>
  RemarkInput.parse({
    ...{ candidate, on, conclusion: "CONTINUE", key: newKey() },
    ...{ motive: "GOOD", discipline: "GOOD", conduct: "SOME", work: "SOME", people: "NONE" },
    ...more,
  });
