import { type OrganizationKind, standsUnder } from "../organization";

/** The levels below which figures can be compared, the highest first; committees and cells at the grassroots are one. */
type Level = "PROVINCE" | "DISTRICT" | "COMMUNE" | "GRASSROOTS" | "PARTIAL_COMMITTEE" | "CELL";

const kindsOf: Record<Level, readonly OrganizationKind[]> = {
  PROVINCE: ["PROVINCE"],
  DISTRICT: ["DISTRICT"],
  COMMUNE: ["COMMUNE"],
  GRASSROOTS: ["GRASSROOTS_COMMITTEE", "GRASSROOTS_CELL"],
  PARTIAL_COMMITTEE: ["PARTIAL_COMMITTEE"],
  CELL: ["CELL"],
};

/** What an organization of a kind may compare. Nobody reads a nation's cells in one table, nor a province's. */
const offered: Record<OrganizationKind, readonly Level[]> = {
  CENTRAL: ["PROVINCE", "DISTRICT", "COMMUNE"],
  PROVINCE: ["DISTRICT", "COMMUNE", "GRASSROOTS"],
  DISTRICT: ["COMMUNE", "GRASSROOTS", "CELL"],
  COMMUNE: ["GRASSROOTS", "CELL"],
  GRASSROOTS_COMMITTEE: ["PARTIAL_COMMITTEE", "CELL"],
  PARTIAL_COMMITTEE: ["CELL"],
  GRASSROOTS_CELL: [],
  CELL: [],
};

export type LevelBelow = {
  readonly level: Level;
  readonly kinds: readonly OrganizationKind[];
  readonly places: number;
};

/** The kinds of organizations that may be compared below one of a kind. */
export const kindsBelow = (kind: OrganizationKind): OrganizationKind[] =>
  offered[kind].flatMap((level) => kindsOf[level]).filter((one) => standsUnder(one, kind));

/** The levels that are there, the highest first, each with how many organizations it has. */
export const levelsBelow = (
  kind: OrganizationKind,
  counted: readonly { readonly kind: OrganizationKind; readonly places: number }[],
): LevelBelow[] =>
  offered[kind].flatMap((level) => {
    const places = counted.filter((one) => kindsOf[level].includes(one.kind)).reduce((sum, one) => sum + one.places, 0);
    return places > 0 ? [{ level, kinds: kindsOf[level], places }] : [];
  });
