/** What can be refused about reports and their annexes. */
export type ReportProblemCode =
  | "report.periodKind"
  | "report.notBegun"
  | "report.movedOn"
  | "report.tooManyOrders"
  | "report.tooManyOrdersHere"
  | "report.numberForm"
  | "report.signedEarly"
  | "report.unsigned"
  | "report.numberTwice"
  | "report.sameSigning"
  | "report.signedMeanwhile";
