import type { Quota } from "./quota";

type Asked = Pick<Quota, "required" | "max">;

/** What is assigned to those below, beside the quota it comes out of. */
export type Cascade = {
  /** Persons assigned below together; a range counts as its lower end. */
  readonly below: number;
  readonly own: number;
  /** How far the one is from the other. */
  readonly gap: number;
  /** Whether something below is a range. */
  readonly hasRanges: boolean;
};

/** What a superior assigned against the quota that leads there: promises and resolutions below are not passed down. */
export function cascade(lead: Asked | undefined, assigned: readonly (Asked | undefined)[]): Cascade {
  const given = assigned.filter((one) => one !== undefined);
  const below = given.reduce((sum, { required }) => sum + required, 0);
  return { below, own: lead?.required ?? 0, gap: gapTo(lead, below), hasRanges: given.some(({ max }) => max !== null) };
}

/** How far what is assigned below is from the quota that leads there, none being nobody. */
export const gapTo = (lead: Pick<Asked, "required"> | undefined, below: number) =>
  Math.abs(below - (lead?.required ?? 0));
