import type { Day } from "@/domain/day";

type Place = { readonly id: number; readonly code: string; readonly name: string };
type Held = { readonly until: Day | null; readonly organization: Place | null };
type Visitor = {
  readonly grants: readonly Held[];
  readonly lastOrganizationId: number | null;
  /** The calendar's day: grants end by it, not by the demo's. */
  readonly calendar: Day;
};
type Home = { readonly go: string } | { readonly choose: readonly Place[] };

/** Where a visitor is at home: the only organization, the one seen last, else a choice. No choice at all: no place. */
export function homeOf({ grants, lastOrganizationId, calendar }: Visitor): Home {
  const held = grants.filter(({ until }) => until === null || until >= calendar);
  const places = held.flatMap(({ organization }) => organization ?? []);
  const choose = [...new Map(places.map((place) => [place.id, place])).values()];
  const [first, ...more] = choose;
  if (!first) return held.length > 0 ? { go: "/organizations" } : { choose };
  const last = more.length === 0 ? first : choose.find(({ id }) => id === lastOrganizationId);
  return last ? { go: `/organizations/${last.code}` } : { choose };
}
