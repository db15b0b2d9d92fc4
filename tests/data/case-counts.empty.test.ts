import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { toDate } from "@/data/dates";
import { db } from "@/data/db";
import { listDifferences, rebuildSums } from "@/data/ledger/recount";
import { rearrange } from "@/data/organizations/rearranging";
import { countCases, listCountsBelow } from "@/data/watch/case-counts";
import { listMiscountedCases } from "@/data/watch/case-recount";
import { evaluateAll } from "@/data/watch/evaluate";
import { type Access, covers, type Place } from "@/domain/access";
import { day } from "@/domain/day";
import { operate } from "@/domain/policy";
import { CaseActInput } from "@/domain/watch/case-act";
import { act } from "@/features/watch/act";
import { answer } from "../support/entering";
import { becomeDemo } from "../support/one-user";
import { at, granted, plantTinyTree, today } from "../support/tiny-tree";

const keeper = operate("ledger.keep", today);

beforeAll(async () => {
  await becomeDemo(today);
  await plantTinyTree();
  await evaluateAll(operate("watch.run", today));
});

afterEach(async () => {
  expect(await listMiscountedCases(keeper)).toEqual([]);
});

/** The counts of the cases one by one. */
async function scanned(places: readonly Place[], path = "/") {
  const cases = await db.watchCase.findMany({ where: { state: { not: "CLOSED" } } });
  const groups = new Map<string, { rule: string; level: number; open: number; exempt: number }>();
  for (const one of cases.filter((one) => one.path.startsWith(path) && covers(places, one.path))) {
    const { rule, level } = one;
    const group = groups.get(`${rule} ${level}`) ?? { rule, level, open: 0, exempt: 0 };
    groups.set(`${rule} ${level}`, group);
    if (one.state === "OPEN") group.open++;
    else group.exempt++;
  }
  return inOrder([...groups.values()]);
}
const inOrder = <Count extends { rule: string; level: number }>(counts: Count[]) =>
  counts.sort((a, b) => a.rule.localeCompare(b.rule) || a.level - b.level);

const exempt = async (id: string, name: "EXEMPT" | "LAPSE") => {
  const { taken } = await db.watchCase.findUniqueOrThrow({ where: { id } });
  const more = name === "EXEMPT" ? { until: "2024-12-31", words: "chờ cấp trên" } : { words: "xem lại" };
  return act(
    await granted("board", "lao-cai", "watch.exempt"),
    CaseActInput.parse({ case: id, taken, key: crypto.randomUUID(), act: name, ...more }),
  );
};
const openBelow = async (code: string) => {
  const { path } = await at(code);
  return db.watchCase.findMany({ where: { state: "OPEN", path: { startsWith: path } }, orderBy: { id: "asc" } });
};

/** Until a statement of another transaction waits for a lock. */
const somebodyWaits = () =>
  expect
    .poll(
      () => db.$queryRaw<unknown[]>`SELECT FROM pg_locks l JOIN pg_stat_activity a USING (pid)
      WHERE NOT l.granted AND a.datname = current_database()`,
      { timeout: 10_000 },
    )
    .not.toEqual([]);

describe("kept counts", () => {
  it("are those of the cases, whatever the access reaches", async () => {
    const [one] = await openBelow("muong-hum");
    answer(await exempt(one?.id ?? "", "EXEMPT"));
    const whole = await granted("secretary", "lao-cai", "watch.read");
    const [commune, cell] = [await at("muong-hum"), await at("thon-5")];
    const reached: Place[][] = [
      [{ path: "/", reach: "all" }],
      whole.places.slice(),
      [{ path: commune.path, reach: "own" }],
      [{ path: commune.path, reach: "below" }],
      [
        { path: commune.path, reach: "all" },
        { path: cell.path, reach: "all" },
      ],
    ];
    for (const places of reached)
      for (const path of [undefined, "/", commune.path, cell.path]) {
        const access: Access<"watch.read"> = { ...whole, places };
        expect(inOrder(await countCases(access, path))).toEqual(await scanned(places, path));
      }
    expect((await scanned(whole.places)).some(({ exempt }) => exempt > 0)).toBe(true);
    const below = await listCountsBelow(whole, commune.id);
    for (const { code, open } of below) expect(open).toBe((await openBelow(code)).length);
    expect(below.some(({ open }) => open > 0)).toBe(true);
  });

  it("go along with what moves in the tree", async () => {
    const [moved, target, left] = [await at("trung-leng-ho"), await at("son-la"), await at("bat-xat")];
    const open = (await openBelow("trung-leng-ho")).length;
    expect(open).toBeGreaterThan(0);
    const read = operate("watch.run", today) as Access as Access<"watch.read">;
    const sum = async (path: string) => (await countCases(read, path)).reduce((n, one) => n + one.open, 0);
    const before = [await sum(target.path), await sum(left.path)] as const;
    const wanted = { name: moved.name, kind: moved.kind, from: day("2024-03-01") };
    answer(await rearrange(operate("organization.keep", today), moved, target, wanted));
    expect([await sum(target.path), await sum(left.path)]).toEqual([before[0] + open, before[1] - open]);
  });

  it("stay right while cases are accepted, taken up again and evaluated at once", async () => {
    const cases = (await openBelow("lao-cai")).slice(0, 8);
    expect(cases.length).toBeGreaterThan(3);
    const days = ["2024-06-15", "2024-09-15", "2024-03-15"].map(day);
    const all = await Promise.allSettled([
      ...cases.map(async ({ id }) => {
        await exempt(id, "EXEMPT");
        await exempt(id, "LAPSE");
      }),
      ...days.map((on) => evaluateAll(operate("watch.run", on))),
    ]);
    expect(all.flatMap((one) => (one.status === "rejected" ? [String(one.reason)] : []))).toEqual([]);
  });

  it("let nobody wait in a circle: who writes twice, and who writes to both at once", async () => {
    const { id: organizationId, path } = await at("thon-5");
    const held = { organizationId, path, subject: "ORGANIZATION", level: 1, state: "OPEN", facts: {} } as const;
    const days = { since: toDate(today), openedOn: toDate(today), dueOn: toDate(today) };
    const open = async (rule: string, subjectId: string) =>
      (await db.watchCase.create({ data: { ...held, ...days, rule, subjectId } })).id;
    const [first, last] = [await open("A", "1"), await open("B", "1")];
    const both = [await open("A", "2"), await open("B", "2")];
    const { other } = await db.$transaction(async (tx) => {
      await tx.watchCase.update({ where: { id: last }, data: { level: 2 } });
      const other = db.watchCase
        .updateMany({ where: { id: { in: both } }, data: { level: 2 } })
        .then(({ count }) => count);
      await somebodyWaits();
      await tx.watchCase.update({ where: { id: first }, data: { level: 2 } });
      return { other };
    });
    expect(await other).toBe(2);
    expect(await db.watchCase.deleteMany({ where: { rule: { in: ["A", "B"] } } })).toEqual({ count: 4 });
  });

  it("are added to by the evaluation only when it holds the cases there are", async () => {
    await evaluateAll(operate("watch.run", today));
    const [one] = await openBelow("lao-cai");
    const where = { id: one?.id ?? "" };
    await db.watchCase.update({ where, data: { level: 3 } });
    const { running } = await db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM "WatchCase" WHERE id = ${where.id}::uuid FOR UPDATE`;
      const running = evaluateAll(operate("watch.run", day("2025-03-15")));
      await somebodyWaits();
      await tx.watchCase.update({ where, data: { level: 2 } });
      return { running };
    });
    const done = await running;
    expect(done.opened).toBeGreaterThan(0);
    expect(done.changed + done.closed).toBeGreaterThan(0);
  });

  it("that are wrong are told, and made anew", async () => {
    await db.$executeRaw`UPDATE "CaseRollup" SET open = open + 1 WHERE "organizationId" = ${(await at("muong-hum")).id}`;
    expect(await listMiscountedCases(keeper)).not.toEqual([]);
    expect(answer(await rebuildSums(keeper)).cases).toBe(await db.caseRollup.count());
    expect(await listDifferences(keeper)).toEqual([]);
  });
});
