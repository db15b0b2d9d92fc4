import type { WatchProblemCode } from "@/domain/watch/problem-code";

/** What problems with cases and thresholds say. */
export const watchProblem = {
  "watch.unknown": "There is no such case within your reach.",
  "watch.movedOn": "Somebody has just added to this case. Open the page again and go on from there.",
  "watch.isClosed": "This case is closed; only notes can be added.",
  "watch.notStaff": "The owner must work here or at a superior.",
  "watch.pastDay": "This day must be later than {day}.",
  "watch.tooFar": "It can be accepted until {day} at the latest, and is then looked at again.",
  "watch.noSuchLine": "This line of the plan is done or not there.",
  "watch.noSuchRequest": "This request was answered or is not there.",
  "watch.alreadyExempt": "This case is accepted already.",
  "watch.notExempt": "This case is not an accepted one.",
  "threshold.unknown": "There is no such threshold.",
  "threshold.range": "This threshold is from {least, number} to {most, number}.",
  "threshold.notStricter":
    "The threshold in force is {held, number}. For your own place you can only set a stricter one; loosening it is for its committee or a superior.",
  "threshold.past": "Only a superior sets a threshold for days gone by. Choose {day} or later.",
} as const satisfies Record<WatchProblemCode, string>;
