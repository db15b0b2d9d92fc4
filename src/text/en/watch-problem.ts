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
  "threshold.order":
    "The levels to note, to warn and serious must rise: beside those in force, this one is from {least, number} to {most, number}.",
  "threshold.bound":
    "A superior has made this threshold binding for all places below, so that yours cannot have its own.",
  "threshold.bindingAbove": "Only the committee or a superior can make a threshold binding for the places below.",
  "threshold.notStricter":
    "The threshold in force is {held, number}. For your own place you can only set a stricter one; loosening it is for its committee or a superior.",
  "indicator.range": "This figure is from 0 to {most, number}.",
  "indicator.maxBelow": "The upper value is above {least, number}; left blank where there is only one.",
  "indicator.held": "{held, number} is written down for this day. Open the page again and correct it in its line.",
  "indicator.gone": "Somebody has taken this figure back. Open the page again.",
  "threshold.past": "Only a superior sets a threshold for days gone by. Choose {day} or later.",
} as const satisfies Record<WatchProblemCode, string>;
