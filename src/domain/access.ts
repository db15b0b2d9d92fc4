import type { Day } from "./day";

export type Permission =
  | "organization.read"
  | "attainment.read"
  | "admission.read"
  | "member.read"
  | "member.reveal"
  | "member.keep"
  | "candidate.read"
  | "candidate.keep"
  | "candidate.decide"
  | "class.keep"
  | "source.review"
  | "source.judge"
  | "organization.keep"
  | "term.keep"
  | "headcount.keep"
  | "hamlet.keep"
  | "grant.read"
  | "admission.record"
  | "quota.assign"
  | "quota.acknowledge"
  | "quota.promise"
  | "return.hand"
  | "return.judge"
  | "return.acknowledge"
  | "report.write"
  | "audit.read"
  | "watch.read"
  | "watch.act"
  | "watch.exempt"
  | "watch.run"
  | "threshold.set"
  | "threshold.loosen"
  | "indicator.keep"
  | "demo.day"
  | "user.keep"
  | "setting.set"
  | "regulation.keep"
  | "ledger.keep"
  | "person.anonymise"
  | "account.keep"
  | "installation.begin";

/** How far down the tree a permission carries: the organization itself, only what is below it, or both. */
export type Reach = "own" | "below" | "all";

export type Place = { readonly path: string; readonly reach: Reach };

declare const passed: unique symbol;

/** Proof that someone passed the door for this permission. Reads and writes ask for one; only the door makes one. */
export type Access<Allowed extends Permission = Permission> = {
  readonly [passed]: Allowed;
  readonly permission: Allowed;
  /** Null for the operator at the command line. */
  readonly userId: number | null;
  /** Sign-in name, for the audit line. */
  readonly actor: string;
  readonly places: readonly Place[];
  /** The installation's day: the calendar's, or the day the demo is set to. */
  readonly today: Day;
};

/** Whether an organization at `path` lies within the places. */
export const covers = (places: readonly Place[], path: string) =>
  places.some(
    (place) =>
      (place.reach === "all" || (place.path === path) === (place.reach === "own")) && path.startsWith(place.path),
  );
