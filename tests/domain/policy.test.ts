import { describe, expect, test } from "vitest";
import { covers, type Permission } from "@/domain/access";
import { day } from "@/domain/day";
import { begin, decide, operate, placesOf, type Role } from "@/domain/policy";

const today = day("2024-03-15");
const places = { own: "/1/12/", below: "/1/12/345/", above: "/1/", beside: "/1/13/", sameDigits: "/1/123/" };

// Written out by hand, not read from the policy: o = at one's own organization, b = below it, - = nowhere.
const matrix: Record<Permission, Record<Role, string>> = {
  "organization.read": { board: "ob", secretary: "ob", reviewer: "ob", admin: "ob" },
  "attainment.read": { board: "ob", secretary: "ob", reviewer: "ob", admin: "-" },
  "admission.read": { board: "ob", secretary: "ob", reviewer: "ob", admin: "-" },
  "member.read": { board: "ob", secretary: "ob", reviewer: "-", admin: "-" },
  "member.reveal": { board: "ob", secretary: "ob", reviewer: "-", admin: "-" },
  "member.keep": { board: "-", secretary: "ob", reviewer: "-", admin: "-" },
  "candidate.read": { board: "ob", secretary: "ob", reviewer: "-", admin: "-" },
  "candidate.keep": { board: "-", secretary: "ob", reviewer: "-", admin: "-" },
  "candidate.decide": { board: "b", secretary: "-", reviewer: "-", admin: "-" },
  "class.keep": { board: "ob", secretary: "ob", reviewer: "-", admin: "-" },
  "source.review": { board: "-", secretary: "ob", reviewer: "-", admin: "-" },
  "source.judge": { board: "b", secretary: "-", reviewer: "-", admin: "-" },
  "organization.keep": { board: "ob", secretary: "-", reviewer: "-", admin: "ob" },
  "term.keep": { board: "ob", secretary: "-", reviewer: "-", admin: "ob" },
  "headcount.keep": { board: "ob", secretary: "ob", reviewer: "-", admin: "-" },
  "hamlet.keep": { board: "ob", secretary: "ob", reviewer: "-", admin: "-" },
  "grant.read": { board: "ob", secretary: "-", reviewer: "-", admin: "ob" },
  "admission.record": { board: "-", secretary: "ob", reviewer: "-", admin: "-" },
  "quota.assign": { board: "b", secretary: "b", reviewer: "-", admin: "-" },
  "quota.acknowledge": { board: "o", secretary: "-", reviewer: "-", admin: "-" },
  "quota.promise": { board: "o", secretary: "ob", reviewer: "-", admin: "-" },
  "return.hand": { board: "o", secretary: "o", reviewer: "-", admin: "-" },
  "return.judge": { board: "b", secretary: "-", reviewer: "-", admin: "-" },
  "return.acknowledge": { board: "o", secretary: "-", reviewer: "-", admin: "-" },
  "report.write": { board: "o", secretary: "o", reviewer: "-", admin: "-" },
  "audit.read": { board: "ob", secretary: "ob", reviewer: "-", admin: "ob" },
  "watch.read": { board: "ob", secretary: "ob", reviewer: "ob", admin: "-" },
  "watch.act": { board: "ob", secretary: "ob", reviewer: "-", admin: "-" },
  "watch.exempt": { board: "b", secretary: "b", reviewer: "-", admin: "-" },
  "indicator.keep": { board: "ob", secretary: "-", reviewer: "-", admin: "-" },
  "watch.run": { board: "-", secretary: "-", reviewer: "-", admin: "-" },
  "threshold.set": { board: "ob", secretary: "ob", reviewer: "-", admin: "-" },
  "threshold.loosen": { board: "ob", secretary: "b", reviewer: "-", admin: "-" },
  "demo.day": { board: "ob", secretary: "ob", reviewer: "ob", admin: "ob" },
  "user.keep": { board: "-", secretary: "-", reviewer: "-", admin: "ob" },
  "setting.set": { board: "-", secretary: "-", reviewer: "-", admin: "ob" },
  "regulation.keep": { board: "-", secretary: "-", reviewer: "-", admin: "ob" },
  "person.anonymise": { board: "-", secretary: "-", reviewer: "-", admin: "-" },
  "ledger.keep": { board: "-", secretary: "-", reviewer: "-", admin: "-" },
  "account.keep": { board: "-", secretary: "-", reviewer: "-", admin: "-" },
  "installation.begin": { board: "-", secretary: "-", reviewer: "-", admin: "-" },
};

const cases = Object.entries(matrix).flatMap(([permission, row]) =>
  Object.entries(row).map(([role, may]) => ({ permission: permission as Permission, role: role as Role, may })),
);

describe.each(cases)("$role, $permission", ({ permission, role, may }) => {
  const reached = placesOf([{ role, path: places.own, until: null }], permission, today);

  test.each([
    ["own", may.includes("o")],
    ["below", may.includes("b")],
    ["above", false],
    ["beside", false],
    ["sameDigits", false],
  ] as const)("%s: %s", (place, expected) => {
    expect(covers(reached, places[place])).toBe(expected);
  });
});

test("a grant holds on its last day and no longer", () => {
  const until = (last: string) =>
    placesOf([{ role: "board", path: "/1/", until: day(last) }], "attainment.read", today);
  expect(until("2024-03-15")).toEqual([{ path: "/1/", reach: "all" }]);
  expect(until("2024-03-14")).toEqual([]);
});

test("several grants add up, each with its own reach", () => {
  const grants = [
    { role: "board", path: "/1/12/", until: null },
    { role: "secretary", path: "/2/", until: null },
    { role: "reviewer", path: "/3/", until: null },
  ] as const;
  expect(placesOf(grants, "quota.promise", today)).toEqual([
    { path: "/1/12/", reach: "own" },
    { path: "/2/", reach: "all" },
  ]);
});

test("a visitor without a place for it gets no access", () => {
  const visitor = { userId: 7, actor: "lan", today, grants: [{ role: "reviewer", path: "/1/", until: null }] } as const;
  expect(decide(visitor, "member.read")).toBeUndefined();
  expect(decide({ ...visitor, grants: [] }, "attainment.read")).toBeUndefined();
  expect(decide(visitor, "attainment.read")).toEqual({
    permission: "attainment.read",
    userId: 7,
    actor: "lan",
    today,
    places: [{ path: "/1/", reach: "all" }],
  });
});

test("whoever has signed in keeps the own account, and reaches no organization by it", () => {
  const visitor = { userId: 7, actor: "lan", today, grants: [] };
  expect(decide(visitor, "account.keep")).toEqual({
    permission: "account.keep",
    userId: 7,
    actor: "lan",
    today,
    places: [],
  });
});

test("nobody but the first run begins the installation", () => {
  expect(begin(today)).toMatchObject({ userId: null, actor: "first run", permission: "installation.begin", today });
  const visitor = { userId: 7, actor: "lan", today, grants: [{ role: "admin", path: "/", until: null }] } as const;
  expect(decide(visitor, "installation.begin")).toBeUndefined();
});

test("the operator reaches everything, in nobody's name", () => {
  const access = operate("ledger.keep", today);
  expect(access).toMatchObject({ userId: null, actor: "operator", permission: "ledger.keep", today });
  expect(covers(access.places, "/1/12/345/")).toBe(true);
});
