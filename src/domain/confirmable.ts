import type { ProblemCode } from "./problem";

const codes: readonly string[] = [
  "admission.moreThanMembers",
  "admission.moreThanMembersAbove",
  "admission.raisesYear",
  "person.mayBeKnown",
] satisfies ProblemCode[];

/** Whether one may do it all the same, once it has been confirmed. */
export const isConfirmable = (code: string) => codes.includes(code);
