/** The shapes of the demo: five newspaper articles as plain data, before anything touches a database. */
type Kind =
  | "PROVINCE"
  | "DISTRICT"
  | "COMMUNE"
  | "GRASSROOTS_COMMITTEE"
  | "PARTIAL_COMMITTEE"
  | "GRASSROOTS_CELL"
  | "CELL";

export type DemoSector = "HAMLET" | "POLICE" | "MILITARY" | "HEALTH" | "SCHOOL" | "AGENCY" | "ENTERPRISE" | "OTHER";

export type DemoArea = "MOUNTAIN" | "BORDER" | "ISLAND" | "ETHNIC_MINORITY";

export type DemoOrganization = {
  code: string;
  name: string;
  kind: Kind;
  sector?: DemoSector;
  areas?: DemoArea[];
  children?: DemoOrganization[];
};

/** Printed in the article, derived from what it prints, or assumed so that the figures can stand. */
export type Sure = "PRINTED" | "DERIVED" | "ASSUMED";

/** `source` names the paper and ends with the figure's id in brackets: "Báo Lào Cai, đầu năm 2024 (MH-2)". */
type Told = { certainty: Sure; source: string };

export type DemoHeadcount = Told & { code: string; on: string; total: number };

/** A figure that is only reported; `max` where it is a range. */
export type DemoIndicator = Told & {
  code: string;
  name: "missedTerms" | "smallCells" | "ownCells" | "localMembers" | "youthUnion";
  on: string;
  value: number;
  max?: number;
};

/** How many grassroots organizations and cells an article counts; the tree is filled to it. */
export type DemoStructure = Told & { code: string; on: string; grassroots?: number; cells: number };

export type DemoTermDates = Told & { code: string; term: "2015-2020" | "2020-2025"; fromYear: number; toYear: number };

/** `period` is a year ("2023") or a term ("2020-2025"); `max` belongs to BETWEEN. */
export type DemoQuota = Told & {
  code: string;
  period: string;
  basis: "RESOLUTION" | "ASSIGNED" | "COMMITTED";
  shape: "EXACTLY" | "AT_LEAST" | "BETWEEN";
  min: number;
  max?: number;
  decidedOn: string;
};

/** `period`: "2023", "2021-H1", a term ("2015-2020"), or calendar years that are no term ("2020-2022"). */
export type DemoEntry = Told & {
  code: string;
  period: string;
  count: number;
  drawnFrom?: { code: string; period: string };
};

/** A cell's review of its source for a year. */
export type DemoReview = Told & {
  code: string;
  year: number;
  on: string;
  result: "HAS_SOURCE" | "EXHAUSTED";
  outstanding?: number;
  causes: ("FEW_INHABITANTS" | "YOUNG_AWAY" | "SCHOOLING")[];
};

/** A hamlet with the cell of its own, and what was counted there where an article prints it. */
export type DemoHamlet = Told & {
  commune: string;
  name: string;
  cell: string;
  counted?: Told & { on: string; households: number; poorHouseholds: number; ethnicGroup: string };
};

/** A grant without a code reaches the whole installation. */
export type DemoUser = {
  email: string;
  name: string;
  grants: { role: "board" | "secretary" | "reviewer" | "admin"; code?: string }[];
};
