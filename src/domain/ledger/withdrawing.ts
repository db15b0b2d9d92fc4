import { noneOf, type Result } from "../result";

/** What hangs on a member besides the entry that admits them. */
export type Resting = {
  /** Another registration was found to be of the same person. */
  readonly hasMerged: boolean;
  /** A place beyond the reach of who withdraws, to which the member has gone since, and which has recorded more. */
  readonly usedAt: string | null;
};

/** Whether an entry by name can be withdrawn: not with another registration, nor with what others have recorded since. */
export const withdrawNamed = ({ hasMerged, usedAt }: Resting): Result<null> =>
  noneOf([
    hasMerged && { code: "admission.hasMerged" },
    usedAt !== null && { code: "admission.usedElsewhere", values: { place: usedAt } },
  ]);
