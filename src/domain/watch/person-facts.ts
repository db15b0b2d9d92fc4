import type { ClockName } from "../clock";
import type { Day } from "../day";

/** What rules know of each subject that is no organization. No name is among it. */
export type PersonFacts = {
  /** The clocks of an open dossier, the one that ends first at the top. */
  readonly CANDIDATE: { readonly clocks: readonly { readonly name: ClockName; readonly last: Day }[] };
  /** Somebody on probation: its end, and the last day in time to propose recognition. */
  readonly MEMBER: { readonly endsOn: Day; readonly proposeBy: Day };
};
