import type { Day } from "./day";

export const kinds = [
  "CENTRAL",
  "PROVINCE",
  "DISTRICT",
  "COMMUNE",
  "GRASSROOTS_COMMITTEE",
  "PARTIAL_COMMITTEE",
  "GRASSROOTS_CELL",
  "CELL",
] as const;
export type OrganizationKind = (typeof kinds)[number];

export const sectors = ["HAMLET", "POLICE", "MILITARY", "HEALTH", "SCHOOL", "AGENCY", "ENTERPRISE", "OTHER"] as const;
export type Sector = (typeof sectors)[number];

export const areas = ["MOUNTAIN", "BORDER", "ISLAND", "ETHNIC_MINORITY"] as const;
export type Area = (typeof areas)[number];

/** A place in the tree. `path` spells the ids from the root down ("/1/12/"). */
export type Organization = {
  readonly id: number;
  readonly code: string;
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly path: string;
  readonly parentId: number | null;
  readonly foundedOn: Day;
  readonly closedOn: Day | null;
};

/** A cell admits people; a committee only has figures of what is below it. */
export const isCell = (kind: OrganizationKind) => kind === "CELL" || kind === "GRASSROOTS_CELL";

const levels: Record<OrganizationKind, number> = {
  CENTRAL: 0,
  PROVINCE: 1,
  DISTRICT: 2,
  COMMUNE: 3,
  GRASSROOTS_COMMITTEE: 4,
  PARTIAL_COMMITTEE: 5,
  GRASSROOTS_CELL: 6,
  CELL: 6,
};

/** Whether an organization of this kind may stand directly under one of the other: every level only under a higher one. */
export const standsUnder = (kind: OrganizationKind, superior: OrganizationKind) => levels[superior] < levels[kind];

/** Ids from the root down to the organization itself. */
export const idsOf = (path: string) => path.split("/").filter(Boolean).map(Number);

/** Paths from the root down to the organization itself ("/1/", "/1/12/"). */
export const pathsOf = (path: string) => idsOf(path).map((_, index, ids) => `/${ids.slice(0, index + 1).join("/")}/`);
