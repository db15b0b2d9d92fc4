/** Ways in which helpers, remarks and tasks are refused; each has its sentence in `following-problem` of both languages. */
export type FollowingProblemCode =
  | "candidate.notBegun"
  | "helper.notOfficial"
  | "helper.unknown"
  | "helper.elsewhere"
  | "helper.tooShort"
  | "helper.already"
  | "helper.twoAlready"
  | "helper.endsBeforeBegin"
  | "helper.notThen"
  | "task.unknown"
  | "task.dueBeforeGiven"
  | "task.outcomeBeforeGiven"
  | "note.unknown";
