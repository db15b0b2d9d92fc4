import type { ClockName } from "../candidates/clock";
import type { Day } from "../day";

/** What rules know of each subject that is no organization. No name of a person is among it. */
export type OneOfManyFacts = {
  /** The clocks of an open dossier, the one that ends first at the top. */
  readonly CANDIDATE: { readonly clocks: readonly { readonly name: ClockName; readonly last: Day }[] };
  /** Somebody on probation: its end, and the last day in time to propose recognition. */
  readonly MEMBER: { readonly endsOn: Day; readonly proposeBy: Day };
  /** A hamlet, since a day; where nobody has said what serves it or who lives there, nothing is missing. */
  readonly LOCALITY: {
    readonly name: string;
    readonly from: Day;
    readonly isWithoutCell: boolean;
    readonly withoutCellSince: Day | null;
    readonly isWithoutMember: boolean;
  };
};
