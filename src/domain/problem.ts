/** Every way a rule can say no. Each code has a sentence in both languages, or the words do not compile. */
export type ProblemCode =
  | "input.invalid"
  | "input.required"
  | "input.tooLong"
  | "input.notWhole"
  | "input.negative"
  | "input.tooLarge"
  | "input.notDate"
  | "input.usedKey"
  | "organization.unknown"
  | "period.unknown"
  | "period.notBegun"
  | "period.outsideTerms"
  | "date.future"
  | "date.beforeFounding"
  | "date.afterClosing"
  | "date.ceremonyBeforeDecision"
  | "date.receivedBeforeDecision"
  | "date.ceremonyBeforeReceipt"
  | "person.nameInvalid"
  | "person.tooYoung"
  | "admission.namedNeedsCell"
  | "admission.tooMany"
  | "admission.totalBelowParts"
  | "admission.changedMeanwhile"
  | "admission.moreThanMembers"
  | "admission.termNeeded"
  | "admission.termOutside"
  | "admission.totalExhausted"
  | "admission.noSuchTotal"
  | "admission.totalChoice"
  | "admission.alreadyCorrected"
  | "admission.notCorrectable"
  | "admission.nothingChanged"
  | "quota.minAboveMax"
  | "quota.maxNeeded"
  | "quota.rateRange"
  | "quota.noHeadcount"
  | "quota.notYours"
  | "quota.decidedInFuture"
  | "signIn.wrong"
  | "signIn.wait"
  | "setting.notDemo";

/** What was refused and why; `field` names the input concerned, `values` fill the sentence. */
export type Problem = {
  readonly code: ProblemCode;
  readonly field?: string;
  readonly values?: Readonly<Record<string, string | number>>;
};
