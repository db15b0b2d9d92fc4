/** What problems with helpers, remarks and tasks say. */
export const followingProblem = {
  "candidate.notBegun": "The dossier only begins on {day}.",
  "helper.notOfficial": "The helper was not an official member on the day of the assignment.",
  "helper.unknown": "Choose a member from the list.",
  "helper.elsewhere": "This member was not in the same grassroots organization on the day of the assignment.",
  "helper.tooShort":
    "The helper has been there together for less than {value, number} months. Say why all the same ({source}).",
  "helper.already": "This member helps the candidate already.",
  "helper.twoAlready": "{most, number} members help at the same time already. End the help of one first.",
  "helper.endsBeforeBegin": "The help began on {day} and cannot end before that.",
  "helper.notThen": "On this day whoever remarks was not assigned to help (assigned from {day}).",
  "task.unknown": "Choose a task without an outcome.",
  "task.dueBeforeGiven": "A task cannot be due before the day it was given.",
  "task.outcomeBeforeGiven": "The task was given on {day}; its outcome cannot be earlier.",
  "note.unknown": "Choose a line that still stands in the dossier.",
} as const;
