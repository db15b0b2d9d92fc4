import type { Access } from "@/domain/access";
import { CandidateInput } from "@/domain/candidate";
import type { StepKind } from "@/domain/candidate-step";
import { StepInput } from "@/domain/step-input";
import { openDossier } from "@/features/candidates/open";
import { enterStep } from "@/features/candidates/record";
import { answer, newKey } from "./entering";

type Keeper = Access<"candidate.keep">;

/** Everything up to the receipt of the decision, as a form would send it. */
export const wayToReceipt: readonly (readonly [StepKind, string, object?])[] = [
  ["LISTED", "2022-02-10"],
  ["HELPER", "2022-02-10", { helper: "Giàng A Câu", helperSince: "2015-01-01" }],
  ["AWARENESS", "2022-06-22", { number: "CN 12" }],
  ["APPLICATION", "2023-04-14"],
  ["CV", "2023-04-15"],
  ["VERIFICATION", "2023-08-30"],
  [
    "INTRODUCTIONS",
    "2023-09-15",
    { first: "Giàng A Câu", firstSince: "2015-01-01", firstTogether: "2018-01-01", byUnion: "yes" },
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

/** Opens a dossier of an invented person. */
async function openCandidate(keeper: Keeper, organization: string, fullName: string): Promise<string> {
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
  const id = await openCandidate(keeper, organization, fullName);
  for (const [kind, on, more] of wayToReceipt) answer(await enterStep(keeper, stepInput(id, kind, on, more)));
  return id;
}
