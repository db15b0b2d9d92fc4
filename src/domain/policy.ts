import type { Access, Permission, Place, Reach } from "./access";
import type { Day } from "./day";

export type Role = "board" | "secretary" | "reviewer" | "admin";

/** Role × organization, to a day at most. The path of the whole installation is "/". */
export type Grant = { readonly role: Role; readonly path: string; readonly until: Day | null };

/** Permission = what × how far down the tree. What is not written here nobody may. */
const policy: Record<Role, Partial<Record<Permission, Reach>>> = {
  board: {
    "organization.read": "all",
    "attainment.read": "all",
    "admission.read": "all",
    "member.read": "all",
    "member.reveal": "all",
    "candidate.read": "all",
    "candidate.decide": "below",
    "source.judge": "below",
    "class.keep": "all",
    "organization.keep": "all",
    "term.keep": "all",
    "headcount.keep": "all",
    "hamlet.keep": "all",
    "grant.read": "all",
    "quota.assign": "below",
    "quota.acknowledge": "own",
    "quota.promise": "own",
    "return.hand": "own",
    "return.judge": "below",
    "return.acknowledge": "own",
    "watch.read": "all",
    "watch.act": "all",
    "watch.exempt": "below",
    "threshold.set": "all",
    "threshold.loosen": "all",
    "indicator.keep": "all",
    "report.write": "own",
    "audit.read": "all",
    "demo.day": "all",
  },
  secretary: {
    "organization.read": "all",
    "attainment.read": "all",
    "admission.read": "all",
    "member.read": "all",
    "member.reveal": "all",
    "member.keep": "all",
    "candidate.read": "all",
    "candidate.keep": "all",
    "source.review": "all",
    "class.keep": "all",
    "admission.record": "all",
    "headcount.keep": "all",
    "hamlet.keep": "all",
    "quota.assign": "below",
    "quota.promise": "all",
    "return.hand": "own",
    "watch.read": "all",
    "watch.act": "all",
    "watch.exempt": "below",
    "threshold.set": "all",
    "threshold.loosen": "below",
    "report.write": "own",
    "audit.read": "all",
    "demo.day": "all",
  },
  reviewer: {
    "organization.read": "all",
    "attainment.read": "all",
    "admission.read": "all",
    "watch.read": "all",
    "demo.day": "all",
  },
  admin: {
    "organization.read": "all",
    "organization.keep": "all",
    "term.keep": "all",
    "grant.read": "all",
    "user.keep": "all",
    "setting.set": "all",
    "regulation.keep": "all",
    "audit.read": "all",
    "demo.day": "all",
  },
};

/** Where these grants allow the permission on a day of the calendar. Nowhere: no places. */
export function placesOf(grants: readonly Grant[], permission: Permission, on: Day): Place[] {
  return grants
    .filter((grant) => grant.until === null || grant.until >= on)
    .flatMap((grant) => {
      const reach = policy[grant.role][permission];
      return reach ? [{ path: grant.path, reach }] : [];
    });
}

type Visitor = Pick<Access, "userId" | "actor" | "today"> & {
  readonly grants: readonly Grant[];
  /** The calendar's day, by which grants end: the day of a demo can be set, and must not bring a grant back. */
  readonly calendar?: Day;
};

/** The access of a visitor, or nothing where no grant carries the permission. */
export function decide<Asked extends Permission>(visitor: Visitor, permission: Asked): Access<Asked> | undefined {
  const { userId, actor, today, calendar = today } = visitor;
  const places = placesOf(visitor.grants, permission, calendar);
  // One's own account is nowhere in the tree: whoever has signed in keeps it.
  return places.length === 0 && permission !== "account.keep"
    ? undefined
    : pass(permission, { userId, actor, today, places });
}

/** The access of the one form that is open while there is no user: begin the installation, in nobody's name. */
export const begin = (today: Day) =>
  pass("installation.begin", { userId: null, actor: "first run", today, places: [{ path: "/", reach: "all" }] });

/** The operator's access: everything below `path`, in nobody's name. */
export const operate = <Asked extends Permission>(permission: Asked, today: Day, path = "/") =>
  pass(permission, { userId: null, actor: "operator", today, places: [{ path, reach: "all" }] });

const pass = <Asked extends Permission>(
  permission: Asked,
  proof: Pick<Access, "userId" | "actor" | "today" | "places">,
) => ({ permission, ...proof }) as Access<Asked>;
