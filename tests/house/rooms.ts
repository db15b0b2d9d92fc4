import type { IRegularForbiddenRuleType } from "dependency-cruiser";

type Law = Pick<IRegularForbiddenRuleType, "name" | "from" | "to">;

// The map of the house: who may import whom. One line for each room; everything else is refused.
export const rooms: Record<string, readonly string[]> = {
  app: ["access", "features", "ui", "text"],
  cli: ["access", "features", "data", "domain", "text"],
  features: ["access", "data", "domain", "ui", "text"],
  access: ["data", "domain", "text"],
  data: ["domain"],
  domain: [],
  ui: ["text"],
  text: ["domain"],
};

const anyRoom = `^src/(${Object.keys(rooms).join("|")})/`;

const keepTheMap: Law[] = Object.entries(rooms).map(([room, friends]) => ({
  name: `${room}-keeps-to-its-friends`,
  from: { path: `^src/${room}/` },
  to: { path: anyRoom, pathNot: `^src/(${[room, ...friends].join("|")})/` },
}));

const laws: Law[] = [
  {
    name: "features-do-not-know-each-other",
    from: { path: "^src/features/([^/]+)/" },
    to: { path: "^src/features/", pathNot: "^src/features/$1/" },
  },
  {
    name: "only-the-door-reads-the-policy",
    from: { path: "^src/", pathNot: "^src/(access/|domain/policy)" },
    to: { path: "^src/domain/policy", dependencyTypesNot: ["type-only"] },
  },
  {
    // Who keeps users and grants must be able to name a role.
    name: "only-data-borrows-the-types-of-the-policy",
    from: { path: "^src/", pathNot: "^src/(access|domain|data)/" },
    to: { path: "^src/domain/policy", dependencyTypes: ["type-only"] },
  },
  {
    name: "only-the-door-reads-grants",
    from: { path: "^src/", pathNot: "^src/(access|data)/" },
    to: { path: "^src/data/grants" },
  },
  {
    name: "only-data-knows-prisma",
    from: { path: "^src/", pathNot: "^src/data/" },
    to: { path: "@prisma/|^src/data/generated" },
  },
  {
    name: "only-data-opens-the-database",
    from: { path: "^src/", pathNot: "^src/data/" },
    to: { path: "^src/data/(db|change|reach)\\." },
  },
  {
    name: "domain-is-pure",
    from: { path: "^src/domain/" },
    to: { pathNot: "^src/|node_modules/zod/" },
  },
  {
    name: "words-need-only-types",
    from: { path: "^src/text/" },
    to: { path: "^src/domain/", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "words-need-no-package-but-use-intl",
    from: { path: "^src/text/", pathNot: "^src/text/request\\." },
    to: { path: "node_modules/", pathNot: "node_modules/(use-intl|server-only)/" },
  },
  { name: "no-circles", from: {}, to: { circular: true } },
  { name: "nothing-imports-what-is-not-there", from: {}, to: { couldNotResolve: true } },
];

export const forbidden = [...keepTheMap, ...laws].map((law) => ({ ...law, severity: "error" as const }));
