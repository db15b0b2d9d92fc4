import { reportedShare } from "./reported";

/** Hamlet cells without a member from the place, as was reported. */
export const localMembers = reportedShare("localMembers");
