import type { ProblemCode } from "./problem";

/** What the yes to a question is sent as: another question has another name, so that none is answered unseen. */
export const confirmations = ["confirmed", "raises", "repeats"] as const;
export type Confirmation = (typeof confirmations)[number];

const names: Partial<Record<ProblemCode, Confirmation>> = {
  "admission.moreThanMembers": "confirmed",
  "admission.moreThanMembersAbove": "confirmed",
  "admission.raisesYear": "raises",
  "person.mayBeKnown": "confirmed",
  "report.unsigned": "confirmed",
  "report.numberTwice": "repeats",
};

const byCode: ReadonlyMap<string, Confirmation> = new Map(Object.entries(names));

/** What is confirmed where one may do it all the same; undefined where it is simply wrong. */
export const confirmationOf = (code: string) => byCode.get(code);

export const isConfirmable = (code: string) => byCode.has(code);
