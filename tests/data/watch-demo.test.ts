// The cases that the facts of the five articles give reason for, each on its day; and the few of the invented persons.
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/data/db";
import { evaluateAll } from "@/data/watch/evaluate";
import { day } from "@/domain/day";
import { operate } from "@/domain/policy";
import { everywhere } from "../support/past-row-security";

/** Living cases but for missing returns: code, rule, level, since. */
const living = async (but: readonly string[] = ["RETURN_MISSING"]) => {
  const cases = await db.watchCase.findMany({
    where: { state: "OPEN", rule: { notIn: [...but] } },
    include: { organization: true },
  });
  return cases
    .map(
      ({ organization: { code }, rule, level, since }) =>
        `${code} ${rule} ${level} ${since.toISOString().slice(0, 10)}`,
    )
    .sort();
};
const on = (text: string) => evaluateAll(operate("watch.run", day(text)));
const caseOf = (code: string, rule: string) =>
  everywhere((tx) =>
    tx.watchCase.findFirstOrThrow({
      where: { organization: { code }, rule },
      include: { steps: { orderBy: { at: "asc" } } },
    }),
  );

/** A decision and a remark that did not come in time, each one case, and twelve months that are about to end. */
const ofPersons = [
  "muong-hum-muong-hum CANDIDATE_CLOCK 3 2024-02-21",
  "muong-hum-truong-tieu-hoc PROBATION 1 2024-03-11",
  "pieng-lao REMARK_OVERDUE 1 2024-02-20",
];

const today = [
  ...ofPersons,
  "huong-khe TERMS_MISSED 3 2022-08-06",
  "muong-hum-cong-an-xa SOURCE_EXHAUSTED 1 2024-03-15",
  "muong-hum-tram-y-te-xa SOURCE_EXHAUSTED 1 2024-03-15",
  "muong-hum YEAR_BELOW 2 2024-01-01",
  "seo-po-ho YEAR_BELOW 2 2024-01-01",
  "sop-cop SMALL_CELLS 1 2015-07-31",
  // Each had its year 2023 assigned and has only what it promised itself for 2024.
  "kheo-leng QUOTA_UNASSIGNED 1 2024-02-01",
  "luc-yen QUOTA_UNASSIGNED 1 2024-02-01",
  "muong-hum QUOTA_UNASSIGNED 1 2024-02-01",
].sort();

describe("the demo on its day", () => {
  test("opens cases for the facts of the articles, for those of the invented persons, and for no others", async () => {
    expect(await living()).toEqual(today);
  });

  test("gives each level its own time to act, and tells what was there before the first look", async () => {
    // The clocks of persons bring their own days.
    const ofClocks = { rule: { notIn: ["CANDIDATE_CLOCK", "PROBATION"] } };
    const rows = await db.watchCase.findMany({
      where: { state: "OPEN", openedOn: new Date("2024-03-15"), ...ofClocks },
    });
    const due = (level: number) =>
      new Set(rows.filter((row) => row.level === level).map(({ dueOn }) => dueOn.toISOString().slice(0, 10)));
    // To note: from when it arose, or from the first look where that is long ago.
    expect([...due(1)].sort()).toEqual(["2024-04-20", "2024-05-14"]);
    expect((await caseOf("pieng-lao", "REMARK_OVERDUE")).dueOn).toEqual(new Date("2024-04-20"));
    expect([...due(2)]).toEqual(["2024-04-14"]);
    expect([...due(3)]).toEqual(["2024-03-29"]);
  });

  test("tells the figures: 8 of 14, none of at least one, two terms, from 45 to 30", async () => {
    expect((await caseOf("muong-hum", "YEAR_BELOW")).facts).toEqual({
      year: "2023",
      admitted: 8,
      required: 14,
      missing: 6,
    });
    expect((await caseOf("seo-po-ho", "YEAR_BELOW")).facts).toEqual({
      year: "2023",
      admitted: 0,
      required: 1,
      missing: 1,
    });
    expect((await caseOf("huong-khe", "TERMS_MISSED")).facts).toEqual({ count: 2, on: "2022-08-06" });
    expect((await caseOf("sop-cop", "SMALL_CELLS")).facts).toEqual({ before: 45, now: 30, on: "2021-01-31" });
  });

  test("knows the reported 100 % and warns of nothing there", async () => {
    const rows = await db.indicator.findMany({ where: { organization: { code: "sop-cop" }, value: 100 } });
    expect(rows.map(({ name }) => name).sort()).toEqual(["localMembers", "ownCells"]);
    expect(await db.watchCase.count({ where: { rule: { in: ["OWN_CELLS", "LOCAL_MEMBERS"] } } })).toBe(0);
  });

  test("asks cells that merely have no entries for nothing but their return", async () => {
    const rules = await db.watchCase.groupBy({
      by: ["rule"],
      where: {
        organization: {
          kind: "CELL",
          code: {
            notIn: [
              ...["seo-po-ho", "thon-5", "kheo-leng", "muong-hum-cong-an-xa", "muong-hum-tram-y-te-xa"],
              ...ofPersons.map((one) => one.split(" ")[0] ?? ""),
            ],
          },
        },
      },
    });
    expect(rules.map(({ rule }) => rule)).toEqual(["RETURN_MISSING"]);
    // Mường Hum has said its 8 for all of its cells.
    const told = await db.watchCase.count({
      where: { rule: "RETURN_MISSING", organization: { parent: { code: "muong-hum" } } },
    });
    expect(told).toBe(0);
  });

  test("keeps how the cell with four years of nobody went on, and why it closed", async () => {
    const { state, steps } = await caseOf("thon-5", "NO_ADMISSION");
    expect(state).toBe("CLOSED");
    expect(steps.map(({ act, on: when, details }) => [act, when.toISOString().slice(0, 10), details])).toMatchObject([
      ["OPEN", "2018-12-31", { count: 2, level: 1 }],
      ["LEVEL", "2019-12-31", { count: 3, level: 2 }],
      ["LEVEL", "2020-12-31", { count: 4, level: 3 }],
      ["CLOSE", "2021-12-31", { because: "CLEAR", year: "2021", admitted: 3 }],
    ]);
  });
});

describe("on other days", () => {
  beforeAll(() => on("2020-12-31"));

  test("as of 31/12/2020 the cell has had four years without anybody, and what came later is not known", async () => {
    expect(await living()).toEqual(["sop-cop SMALL_CELLS 1 2015-07-31", "thon-5 NO_ADMISSION 3 2018-12-31"]);
    expect((await caseOf("thon-5", "NO_ADMISSION")).facts).toEqual({ count: 4, from: "2017", to: "2020" });
    await on("2021-06-30");
    expect(await living()).toEqual(["sop-cop SMALL_CELLS 1 2015-07-31"]);
  });

  test("half-years measured by what was reported are not behind", async () => {
    for (const then of ["2021-07-15", "2022-08-06"]) {
      await on(then);
      expect(await living(["RETURN_MISSING", "SMALL_CELLS", "TERMS_MISSED"])).toEqual([]);
    }
  });

  test("back on its day all is as it was, and asking again changes nothing", async () => {
    await on("2024-03-15");
    expect(await living()).toEqual(today);
    const steps = await everywhere((tx) => tx.watchStep.count());
    const events = await db.auditEvent.count();
    expect(await on("2024-03-15")).toMatchObject({ opened: 0, reopened: 0, changed: 0, closed: 0 });
    expect([await everywhere((tx) => tx.watchStep.count()), await db.auditEvent.count()]).toEqual([steps, events]);
  });
});
