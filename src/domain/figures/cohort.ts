/** Persons admitted by name in a year, by the place they were admitted at, and what became of them. */
export type Cohort = {
  readonly year: number;
  readonly named: number;
  /** Those whose way since then can be seen. */
  readonly known: number;
  /** Whose twelve months are over, and how many of them are official members. */
  readonly due12: number;
  readonly official: number;
  /** Whose twenty-four months are over; of them who resigned, was struck off or expelled; who died or moved away. */
  readonly due24: number;
  readonly left: number;
  readonly gone: number;
};

const counts = ["named", "known", "due12", "official", "due24", "left", "gone"] as const;

/** Several cohorts as one; the year is the last of them. */
export function together(cohorts: readonly Cohort[]): Cohort {
  const sum = (count: (typeof counts)[number]) => cohorts.reduce((total, one) => total + one[count], 0);
  return {
    year: Math.max(0, ...cohorts.map(({ year }) => year)),
    named: sum("named"),
    known: sum("known"),
    due12: sum("due12"),
    official: sum("official"),
    due24: sum("due24"),
    left: sum("left"),
    gone: sum("gone"),
  };
}

/** Of all that were admitted, how many nobody can follow: entered without a name, or handled out of reach. */
export const unfollowed = (admitted: number, { known }: Pick<Cohort, "known">) => Math.max(0, admitted - known);
