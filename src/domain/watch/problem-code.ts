/** Why a case or a threshold is not to be changed so. */
export type WatchProblemCode =
  | "watch.unknown"
  | "watch.movedOn"
  | "watch.isClosed"
  | "watch.notStaff"
  | "watch.pastDay"
  | "watch.tooFar"
  | "watch.noSuchLine"
  | "watch.noSuchRequest"
  | "watch.alreadyExempt"
  | "watch.notExempt"
  | "threshold.unknown"
  | "threshold.range"
  | "threshold.notStricter"
  | "threshold.past";
