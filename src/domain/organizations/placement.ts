import { type Day, dayBefore } from "../day";
import type { Organization, OrganizationKind } from "../organization";
import { isCell, standsUnder } from "../organization";
import { no, noneOf, type Result, yes } from "../result";

/** Where an organization stood, and as what, from a day to a day (null: still). */
export type Placement = {
  readonly from: Day;
  readonly to: Day | null;
  readonly path: string;
  readonly parentId: number | null;
  readonly name: string;
  readonly kind: OrganizationKind;
};

/** The organization above, with where it stood: the latest placement last. */
export type Superior = Pick<Organization, "id" | "kind" | "path" | "foundedOn" | "closedOn"> & {
  readonly placements: readonly Pick<Placement, "from" | "to" | "path">[];
};

export type Span = { readonly from: Day; readonly to: Day | null; readonly path: string };

/** A new organization under `superior`: allowed there and then, or why not. */
export function founding(
  superior: Superior,
  { kind, foundedOn }: Pick<Organization, "kind" | "foundedOn">,
  today: Day,
): Result<null> {
  return noneOf([
    foundedOn > today && { code: "date.future", field: "foundedOn" },
    foundedOn < superior.foundedOn && {
      code: "placement.beforeSuperior",
      field: "foundedOn",
      values: { day: superior.foundedOn },
    },
    superior.closedOn !== null && { code: "placement.superiorClosed", values: { day: superior.closedOn } },
    !standsUnder(kind, superior.kind) && { code: "organization.kindAbove", field: "kind" },
  ]);
}

/** Where the organization `id`, under the superior since `from`, stood meanwhile: it went wherever the superior went. */
export const spansUnder = ({ placements }: Superior, from: Day, id: number): Span[] =>
  placements
    .filter(({ to }) => to === null || to >= from)
    .map((above) => ({ from: above.from > from ? above.from : from, to: above.to, path: `${above.path}${id}/` }));

export type Rearranging = {
  readonly organization: Organization;
  /** Its latest placement. */
  readonly latest: Placement;
  /** The superior wanted; null at the root. */
  readonly superior: Superior | null;
  /** Kinds of the open organizations directly below. */
  readonly kindsBelow: readonly OrganizationKind[];
  readonly today: Day;
};

export type Arrangement = Pick<Placement, "name" | "kind" | "from">;

/** What a change of name, kind or superior from a day does. */
export type Arranged = Arrangement & {
  readonly parentId: number | null;
  readonly path: string;
  readonly isMoved: boolean;
  /** The latest placement began on the very day: it is written over instead of being ended. */
  readonly replaces: boolean;
  /** The last day of the placement before. */
  readonly until: Day;
};

/** A change of name, kind or superior from a day on. What was recorded before the day stays where it was. */
export function arrange(facts: Rearranging, wanted: Arrangement): Result<Arranged> {
  const { organization, latest, superior } = facts;
  const isMoved = (superior?.id ?? null) !== organization.parentId;
  const isSame = !isMoved && wanted.name === latest.name && wanted.kind === latest.kind;
  if (isSame) return no("placement.nothingChanged");
  const checked = noneOf([...whenAllowed(facts, wanted.from, isMoved), ...whereAllowed(facts, wanted, isMoved)]);
  if (!checked.ok) return checked;
  const replaces = wanted.from === latest.from;
  return yes({
    ...wanted,
    parentId: superior?.id ?? null,
    path: `${superior?.path ?? "/"}${organization.id}/`,
    isMoved,
    replaces,
    until: dayBefore(wanted.from),
  });
}

const whenAllowed = ({ organization, latest, today }: Rearranging, from: Day, isMoved: boolean) => [
  organization.closedOn !== null && ({ code: "placement.closed", values: { day: organization.closedOn } } as const),
  from > today && ({ code: "date.future", field: "from" } as const),
  from < organization.foundedOn
    ? ({ code: "date.beforeFounding", field: "from", values: { day: organization.foundedOn } } as const)
    : (from < latest.from || (isMoved && from === latest.from)) &&
      ({ code: "placement.laterOne", field: "from", values: { day: latest.from } } as const),
];

const whereAllowed = (
  { organization, superior, kindsBelow }: Rearranging,
  { kind, from }: Arrangement,
  isMoved: boolean,
) => [
  kindsBelow.some((below) => !standsUnder(below, kind)) && ({ code: "organization.kindBelow", field: "kind" } as const),
  superior && !isUnder(superior, organization) && !standsUnder(kind, superior.kind)
    ? ({ code: "organization.kindAbove", field: isMoved && isCell(superior.kind) ? "superior" : "kind" } as const)
    : undefined,
  ...(superior && isMoved ? underAllowed(organization, superior, from) : []),
];

/** Whether the superior is the organization itself or stands below it: then its kind is beside the point. */
const isUnder = (superior: Superior, { path }: Organization) => superior.path.startsWith(path);

const underAllowed = (organization: Organization, superior: Superior, from: Day) => {
  const latest = superior.placements.at(-1);
  return [
    isUnder(superior, organization) && ({ code: "placement.underItself", field: "superior" } as const),
    superior.closedOn !== null &&
      ({ code: "placement.superiorClosed", field: "superior", values: { day: superior.closedOn } } as const),
    from < superior.foundedOn
      ? ({ code: "placement.beforeSuperior", field: "from", values: { day: superior.foundedOn } } as const)
      : latest !== undefined &&
        from < latest.from &&
        ({ code: "placement.superiorMoved", field: "from", values: { day: latest.from } } as const),
  ];
};

export type ClosingFacts = {
  readonly organization: Organization;
  readonly latest: Pick<Placement, "from">;
  readonly openBelow: number;
  /** Whether an admission, or something that stood below, is recorded after the day. */
  readonly isUsedLater: boolean;
  /** Members whose stay here goes beyond the day, and dossiers open here after it. */
  readonly membersLeft: number;
  readonly dossiersLeft: number;
  readonly today: Day;
};

/** Whether an organization may end with this day, its last. */
export function closing(facts: ClosingFacts, on: Day): Result<null> {
  const { organization, latest, openBelow, isUsedLater, membersLeft, dossiersLeft, today } = facts;
  return noneOf([
    organization.closedOn !== null && { code: "placement.closed", values: { day: organization.closedOn } },
    openBelow > 0 && { code: "placement.openBelow", values: { count: openBelow } },
    on > today && { code: "date.future", field: "on" },
    on < organization.foundedOn
      ? { code: "date.beforeFounding", field: "on", values: { day: organization.foundedOn } }
      : on < latest.from && { code: "placement.laterOne", field: "on", values: { day: latest.from } },
    membersLeft > 0 && { code: "placement.membersLeft", values: { count: membersLeft } },
    dossiersLeft > 0 && { code: "placement.dossiersLeft", values: { count: dossiersLeft } },
    openBelow === 0 && isUsedLater && { code: "placement.laterBelow", field: "on" },
  ]);
}
