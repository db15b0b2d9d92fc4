import type { Child } from "@/data/organizations/children";
import type { OfBases, Quota } from "@/domain/quotas/quota";
import type { Results } from "./past";

/** One organization below: what it is given, what it did before, and the number that its revision had when it was shown. */
export type SpreadRow = Child & {
  readonly held: OfBases<Quota>;
  readonly results: Results;
  /** Persons on the way to admission there, and those of them who have applied. */
  readonly candidates: { readonly all: number; readonly ready: number };
  readonly seen: number;
  /** Whether the visitor can assign to it here: open, directly below, and the visitor's to assign. */
  readonly isOpen: boolean;
};
