import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { house } from "./bad-house";
import { breaches } from "./cruise";
import { rooms } from "./rooms";
import { misnamed } from "./sources";

const names = Object.keys(rooms);

test("every import keeps to the map of the house", async () => {
  const { seen, found } = await breaches(".");
  // An unreadable TypeScript makes the cruiser see nothing and call it clean.
  expect(seen).toBeGreaterThan(20);
  expect(found).toEqual([]);
});

test("there is no room outside the map", () => {
  const allowed = [...names, "proxy.ts", "instrumentation.ts"];
  expect(readdirSync("src").filter((name) => !allowed.includes(name))).toEqual([]);
});

test("there are no junk drawers", () => {
  expect(misnamed(readdirSync("src", { recursive: true, encoding: "utf8" }))).toEqual([]);
});

test("a junk drawer would be seen", () => {
  const drawers = ["ui/utils.ts", "data/lib/rows.ts", "domain/quota-helper.ts", "features/quotas/common.tsx"];
  expect(misnamed([...drawers, "ui/button.tsx", "domain/library.ts"])).toEqual(drawers);
});

describe("the map is a law that bites", () => {
  test("each room is refused every room that is not its friend, and no other", async () => {
    const pairs = names.flatMap((from) => names.filter((to) => to !== from).map((to) => ({ from, to })));
    // Types only, so that no other law speaks.
    const importing = ({ from, to }: (typeof pairs)[number]) => [
      `${from}/knows-${to}.ts`,
      `import type {} from "../${to}/here";\n`,
    ];
    const here = names.map((room) => [`${room}/here.ts`, "export {};\n"]);
    const { found } = await breaches(house(Object.fromEntries([...here, ...pairs.map(importing)])));
    const wanted = pairs
      .filter(({ from, to }) => !rooms[from]?.includes(to))
      .map(({ from, to }) => `${from}-keeps-to-its-friends: src/${from}/knows-${to}.ts -> src/${to}/here.ts`);
    expect(wanted.length).toBeGreaterThan(20);
    expect(found.toSorted()).toEqual(wanted.toSorted());
  });

  test.each([
    ["features-do-not-know-each-other", "features/a/view.ts", 'import "../b/view";', "features/b/view.ts"],
    ["only-the-door-reads-the-policy", "features/a/queries.ts", 'import "../../domain/policy";', "domain/policy.ts"],
    ["only-the-door-reads-the-policy", "domain/quota.ts", 'import "./policy";', "domain/policy.ts"],
    ["only-the-door-reads-the-policy", "data/grants.ts", 'import "../domain/policy";', "domain/policy.ts"],
    [
      "only-data-borrows-the-types-of-the-policy",
      "features/a/view.ts",
      'import type {} from "../../domain/policy";',
      "domain/policy.ts",
    ],
    ["only-the-door-reads-grants", "features/a/queries.ts", 'import "../../data/grants";', "data/grants.ts"],
    ["only-data-knows-prisma", "features/a/queries.ts", 'import "@prisma/client";', undefined],
    [
      "only-data-knows-prisma",
      "cli/a.ts",
      'import type {} from "../data/generated/client";',
      "data/generated/client.ts",
    ],
    ["only-data-opens-the-database", "cli/a.ts", 'import "../data/db";', "data/db.ts"],
    ["only-data-opens-the-database", "features/a/actions.ts", 'import "../../data/change";', "data/change.ts"],
    ["only-data-opens-the-database", "access/enter.ts", 'import "../data/reach";', "data/reach.ts"],
    ["domain-is-pure", "domain/quota.ts", 'import "node:fs";', undefined],
    ["domain-is-pure", "domain/quota.ts", 'import "react";', undefined],
    ["words-need-only-types", "text/vi.ts", 'import "../domain/problem";', "domain/problem.ts"],
    ["words-need-no-package-but-use-intl", "text/vi.ts", 'import "react";', undefined],
    ["no-circles", "domain/a.ts", 'import "./b";', ["domain/b.ts", 'import "./a";']],
    ["nothing-imports-what-is-not-there", "domain/a.ts", 'import "./b";', undefined],
  ])("%s: %s %s", async (rule, file, content, other) => {
    const [name, text] = Array.isArray(other) ? other : [other ?? "domain/here.ts", "export {};"];
    const { found } = await breaches(house({ [file]: content, [name as string]: text as string }));
    expect(found.map((breach) => breach.split(":")[0])).toContain(rule);
  });

  test.each([
    ["domain/quota.ts", 'import "zod";', "domain/here.ts"],
    ["access/enter.ts", 'import "../domain/policy"; import "../data/grants";', "data/grants.ts"],
    ["data/grants.ts", 'import type {} from "../domain/policy";', "domain/policy.ts"],
    ["text/vi.ts", 'import type {} from "../domain/problem";', "domain/problem.ts"],
    ["text/request.ts", 'import "use-intl/core"; import "next/headers";', "text/here.ts"],
    ["data/quotas.ts", 'import "./db"; import "@prisma/client";', "data/db.ts"],
  ])("and lets pass %s: %s", async (file, content, other) => {
    const files = {
      "domain/policy.ts": "export {};",
      "data/db.ts": "export {};",
      [other]: "export {};",
      [file]: content,
    };
    expect((await breaches(house(files))).found).toEqual([]);
  });
});
