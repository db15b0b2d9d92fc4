import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { watchTouched } from "@/access/watch-touched";
import { change } from "@/data/change";
import { db } from "@/data/db";
import { saveIndicators } from "@/data/organizations/indicators";
import { listMiscountedCases } from "@/data/watch/case-recount";
import { evaluate, evaluateAll, evaluateTouched } from "@/data/watch/evaluate";
import { runOn } from "@/data/watch/run";
import { type Access, covers } from "@/domain/access";
import { type Day, day } from "@/domain/day";
import { TotalInput } from "@/domain/ledger/total-admission";
import { operate } from "@/domain/policy";
import { QuotaInput } from "@/domain/quotas/setting";
import { yes } from "@/domain/result";
import { enterTotal } from "@/features/admissions/record";
import { enterStep } from "@/features/candidates/record";
import { recordQuota } from "@/features/quotas/record";
import { openDecided, stepInput } from "../support/candidates";
import { answer, newKey } from "../support/entering";
import { becomeDemo } from "../support/one-user";
import { everywhere } from "../support/past-row-security";
import { at, granted, plantTinyTree, today } from "../support/tiny-tree";

const evaluator = (on: Day = today) => operate("watch.run", on);
const casesOf = async (code: string, rule: string) =>
  db.watchCase.findMany({ where: { organization: { code }, rule }, orderBy: { since: "asc" } });
const statesOf = async (code: string, rule: string) => (await casesOf(code, rule)).map(({ state }) => state);

async function enter(organization: string, period: string, wanted: number) {
  const input = TotalInput.parse({ organization, period, wanted, confirmed: true, key: newKey() });
  answer(await enterTotal(await granted("secretary", "muong-hum", "admission.record"), input, {}));
}

async function ask(code: string, min: number) {
  const input = QuotaInput.parse({
    ...{ organization: code, period: "2023", basis: "COMMITTED", shape: "EXACTLY", min, decidedOn: "2023-01-20" },
    key: newKey(),
  });
  answer(await recordQuota(await granted("secretary", "muong-hum", "quota.promise"), input, undefined));
}

beforeAll(async () => {
  await becomeDemo(today);
  await plantTinyTree();
  await ask("ky-quan-san", 3);
  await enter("ky-quan-san", "2023", 1);
  await db.watchTouch.deleteMany();
});

afterEach(async () => {
  // Whatever a test did, what is kept follows from the facts alone.
  expect(await evaluateAll(evaluator())).toMatchObject({ opened: 0, reopened: 0, changed: 0, closed: 0 });
  expect(await listMiscountedCases(operate("ledger.keep", today))).toEqual([]);
});

describe("what a change has touched is asked about right after it", () => {
  test("a shortage opens, closes with the fact, and opens again", async () => {
    await evaluateAll(evaluator());
    expect(await statesOf("ky-quan-san", "YEAR_BELOW")).toEqual(["OPEN"]);
    await enter("ky-quan-san", "2023", 3);
    expect(await db.watchTouch.count()).toBeGreaterThan(0);
    await watchTouched(yes(null));
    expect(await statesOf("ky-quan-san", "YEAR_BELOW")).toEqual(["CLOSED"]);
    await enter("ky-quan-san", "2023", 2);
    await watchTouched(yes(null));
    const [held] = await casesOf("ky-quan-san", "YEAR_BELOW");
    expect(held).toMatchObject({ state: "OPEN", facts: { admitted: 2, missing: 1 }, closedOn: null });
    const steps = await everywhere((tx) =>
      tx.watchStep.findMany({ where: { caseId: held?.id ?? "" }, orderBy: { at: "asc" } }),
    );
    expect(steps.map(({ act }) => act)).toEqual(["OPEN", "CLOSE", "REOPEN"]);
    expect(steps[1]?.details).toMatchObject({ because: "CLEAR", admitted: 3, required: 3 });
  });

  test("a refused write asks nothing, and a failing question does not undo a write", async () => {
    await change(await granted("secretary", "muong-hum", "headcount.keep"), await nowhere(), async () => yes(done));
    await watchTouched({ ok: false, problems: [{ code: "organization.unknown" }] });
    expect(await db.watchTouch.count()).toBeGreaterThan(0);
    await evaluateTouched(evaluator());
    expect(await db.watchTouch.count()).toBe(0);
  });

  test("superiors and what stands below are asked too: a superior's figure speaks for its cells", async () => {
    expect(await statesOf("thon-5", "RETURN_MISSING")).toEqual(["OPEN"]);
    await enter("muong-hum", "2023", 9);
    await watchTouched(yes(null));
    expect(await statesOf("thon-5", "RETURN_MISSING")).toEqual(["CLOSED"]);
  });
});

const done = { answer: null, line: { subject: "test" } };
const nowhere = async () => ({ lock: [(await at("thon-5")).id], chain: (await at("thon-5")).id });

describe("many at once", () => {
  test("changes and the daily evaluation interleave, and the last word is that of the facts", async () => {
    const one = async (wanted: number) => {
      await enter("ky-quan-san", "2023", wanted);
      await watchTouched(yes(null));
    };
    await Promise.all(
      [
        one(3),
        evaluateAll(evaluator()),
        one(1),
        evaluateAll(evaluator()),
        one(3),
        one(2),
        evaluateAll(evaluator()),
      ].map((p) => p.catch(() => undefined)),
    );
    await evaluateTouched(evaluator());
    const { admitted } = (
      await db.$queryRaw<{ admitted: number }[]>`
      SELECT sum(r.admitted)::int AS admitted FROM "AdmissionRollup" r JOIN "Organization" o ON o.id = r."organizationId" WHERE o.code = 'ky-quan-san'`
    )[0] ?? { admitted: -1 };
    expect(await statesOf("ky-quan-san", "YEAR_BELOW")).toEqual([admitted >= 3 ? "CLOSED" : "OPEN"]);
    expect(await db.watchTouch.count()).toBe(0);
  });

  test("two runs at once open nothing twice", async () => {
    const before = await db.watchCase.count();
    const later = evaluator(day("2025-03-15"));
    const [one, other] = await Promise.all([evaluateAll(later), evaluateAll(later)]);
    expect(Math.min(one.opened + one.reopened, other.opened + other.reopened)).toBe(0);
    expect(await db.watchCase.count()).toBe(before + one.opened + other.opened);
    await evaluateAll(evaluator());
  });

  test("a day is done once, by whoever comes first; one cut off is taken up later", async () => {
    const runs = await Promise.all([runOn(evaluator()), runOn(evaluator()), runOn(evaluator())]);
    expect(runs.filter((one) => one !== undefined)).toHaveLength(1);
    expect(await runOn(evaluator())).toBeUndefined();
    await db.watchRun.updateMany({ data: { finishedAt: null } });
    expect(await runOn(evaluator())).toBeUndefined();
    await db.watchRun.updateMany({ data: { startedAt: new Date(Date.now() - 16 * 60_000) } });
    expect(await runOn(evaluator())).toMatchObject({ opened: 0 });
  });
});

describe("persons", () => {
  let keeper: Access<"candidate.keep">;
  let id: string;

  test("a dossier whose clock has ended opens a case that names nobody", async () => {
    keeper = await granted("secretary", "muong-hum", "candidate.keep");
    id = await openDecided(keeper, "thon-5", "Lý Thị Hà");
    await watchTouched(yes(null));
    const [held, ...more] = await casesOf("thon-5", "CANDIDATE_CLOCK");
    expect(more).toEqual([]);
    expect(held).toMatchObject({
      state: "OPEN",
      level: 3,
      subject: "CANDIDATE",
      subjectId: id,
      facts: { clock: "CEREMONY" },
    });
    expect(JSON.stringify(held)).not.toContain("Hà");
    expect(await statesOf("thon-5", "NOBODY_INTRODUCED")).toEqual(["OPEN"]);
  });

  test("it closes when the clock is put off, and says to when", async () => {
    answer(await enterStep(keeper, stepInput(id, "RECEIPT", "2024-03-01")));
    await watchTouched(yes(null));
    const [held] = await casesOf("thon-5", "CANDIDATE_CLOCK");
    expect(held?.state).toBe("CLOSED");
    const last = await everywhere((tx) =>
      tx.watchStep.findFirst({ where: { caseId: held?.id ?? "" }, orderBy: { at: "desc" } }),
    );
    expect(last?.details).toMatchObject({ because: "CLEAR", clock: "CEREMONY" });
  });

  test("probation that ends opens a case of its own, and recognition closes it", async () => {
    const place = await at("po-ho");
    await everywhere(async (tx) => {
      const whole = { organizationId: place.id, path: place.path };
      const person = await tx.person.create({
        data: { ...whole, fullName: "Vàng A Páo", folded: "vang a pao", sortKey: "pao vang a" },
      });
      await tx.member.create({
        data: { ...whole, personId: person.id, status: "PROBATIONARY", joinedOn: new Date("2023-03-20") },
      });
    });
    await evaluate(evaluator(), { ids: [place.id] });
    expect(await casesOf("po-ho", "PROBATION")).toMatchObject([
      { state: "OPEN", level: 1, facts: { ends: "2024-03-20" } },
    ]);
    await evaluateAll(evaluator(day("2024-03-20")));
    expect(await casesOf("po-ho", "PROBATION")).toMatchObject([{ level: 2 }]);
    await everywhere(async (tx) => {
      await tx.member.updateMany({ where: { organizationId: place.id }, data: { status: "OFFICIAL" } });
    });
    await evaluateAll(evaluator());
    expect(await statesOf("po-ho", "PROBATION")).toEqual(["CLOSED"]);
  });
});

test("an organization that is closed has no cases left", async () => {
  const { id } = await at("cang-coi");
  const [held] = await casesOf("cang-coi", "RETURN_MISSING");
  expect(held?.state).toBe("OPEN");
  await db.organization.update({ where: { id }, data: { closedOn: new Date("2024-03-01") } });
  await evaluateAll(evaluator());
  expect(await statesOf("cang-coi", "RETURN_MISSING")).not.toContain("OPEN");
  const last = await everywhere((tx) =>
    tx.watchStep.findFirst({ where: { caseId: held?.id ?? "" }, orderBy: { at: "desc" } }),
  );
  expect(last).toMatchObject({ act: "CLOSE", details: { because: "GONE" } });
});

test("reported figures open and close cases of those they are about", async () => {
  const { id, path } = await at("bat-xat");
  const told = { certainty: "PRINTED", source: "a test", max: null } as const;
  const say = (on: string, value: number) =>
    saveIndicators(operate("setting.set", today), [
      { organizationId: id, on: day(on), name: "ownCells", value, ...told },
    ]);
  await say("2022-12-31", 90);
  await evaluateTouched(evaluator());
  expect(await casesOf("bat-xat", "OWN_CELLS")).toMatchObject([{ state: "OPEN", path, facts: { percent: 90 } }]);
  await say("2023-12-31", 100);
  await evaluateTouched(evaluator());
  expect(await statesOf("bat-xat", "OWN_CELLS")).toEqual(["CLOSED"]);
  expect(covers(evaluator().places, path)).toBe(true);
});

test("steps are only ever added", async () => {
  await expect(db.$executeRaw`DELETE FROM "WatchStep"`).rejects.toThrow();
  await expect(everywhere((tx) => tx.$executeRaw`UPDATE "WatchStep" SET words = 'x'`)).rejects.toThrow();
});
