import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/data/db";
import { listHolidays, removeHoliday, saveHoliday } from "@/data/regulations/holidays";
import { adoptRegulation, listRegulations, reviseRule } from "@/data/regulations/regulations";
import { day } from "@/domain/day";
import type { Holiday } from "@/domain/regulations/holiday";
import { firstHolidays } from "@/domain/regulations/holidays";
import { regulationOn } from "@/domain/regulations/regulation";
import type { RuleInput } from "@/domain/regulations/regulation-keeping";
import { firstRegulations } from "@/domain/regulations/regulations";
import { readCalendar, readRegulations } from "@/features/regulations/queries";
import { answer, problemsOf } from "../support/entering";
import { footprint } from "../support/footprint";
import { granted, plantTinyTree, reaching } from "../support/tiny-tree";

beforeAll(plantTinyTree);

const keeper = () => granted("admin", "", "regulation.keep");
const rule: RuleInput = {
  ...{ regulation: "24-QĐ/TW", rule: "certificateValid", value: 36 },
  ...{ source: "Hướng dẫn mới", grade: "S", from: day("2023-01-01") },
};
const holiday: Holiday = {
  day: day("2027-02-08"),
  name: "Tết Nguyên đán",
  kind: "OFF",
  source: "Thông báo",
  grade: "S",
};
const lastEvent = () => db.auditEvent.findFirst({ where: { chain: 0 }, orderBy: { number: "desc" } });
const valueOn = async (on: string, name: "certificateValid" | "paperValid" = "certificateValid") =>
  regulationOn(await listRegulations(), day(on))?.values[name].value;

describe("regulations", () => {
  it("are at first those that the program brings along", async () => {
    expect(await listRegulations()).toEqual(firstRegulations);
    const page = await readRegulations(await keeper(), undefined);
    expect(page.shown?.code).toBe("24-QĐ/TW");
    expect(page.versions.map(({ code }) => code)).toEqual(["294-QĐ/TW", "232-QĐ/TW", "24-QĐ/TW", "29-QĐ/TW"]);
    expect((await readRegulations(await keeper(), "2025-07-01")).shown?.code).toBe("294-QĐ/TW");
    expect((await readRegulations(await keeper(), "hôm nay")).shown?.code).toBe("24-QĐ/TW");
    expect((await readRegulations(await keeper(), "2010-01-01")).shown).toBeUndefined();
  });

  it("are revised from a day on, before which the old value judges; the audit keeps both", async () => {
    answer(await reviseRule(await keeper(), rule));
    expect(await Promise.all(["2022-12-31", "2023-01-01", "2025-01-20"].map((on) => valueOn(on)))).toEqual([
      60, 36, 60,
    ]);
    expect(await lastEvent()).toMatchObject({
      what: "regulation.keep",
      subject: "regulation:24-QĐ/TW:certificateValid",
      before: { value: 60, unit: "months", source: "Quy định 24-QĐ/TW", grade: "W" },
      after: { value: 36, unit: "months", source: "Hướng dẫn mới", grade: "S", from: "2023-01-01" },
    });
    expect((await readRegulations(await keeper(), undefined)).versions).toHaveLength(5);
  });

  it("are revised once more for the same day, the other values kept", async () => {
    answer(await reviseRule(await keeper(), { ...rule, rule: "paperValid", value: 6 }));
    answer(await reviseRule(await keeper(), { ...rule, value: 48 }));
    expect(await valueOn("2023-01-01")).toBe(48);
    expect(await valueOn("2023-01-01", "paperValid")).toBe(6);
    expect((await lastEvent())?.before).toMatchObject({ value: 36 });
    expect(await db.regulation.count()).toBe(1);
  });

  it("lose nothing when several are revised at once", async () => {
    const from = day("2022-06-01");
    const rules = ["decisionWithin", "ceremonyWithin", "proposalWithin", "recognitionWithin"] as const;
    const access = await keeper();
    const results = await Promise.all(rules.map((one) => reviseRule(access, { ...rule, rule: one, value: 20, from })));
    expect(results.flatMap(problemsOf)).toEqual([]);
    const values = regulationOn(await listRegulations(), from)?.values;
    expect(rules.map((one) => values?.[one].value)).toEqual([20, 20, 20, 20]);
  });

  it("kept by a program that asked for fewer numbers have the others too", async () => {
    const [first] = firstRegulations;
    if (!first) throw new Error("no regulation");
    const { remarkEvery, ...fewer } = first.values;
    const row = { title: first.title, from: new Date("2018-01-01"), to: null, values: fewer, forms: [] };
    const { id } = await db.regulation.create({ data: { code: first.code, ...row } });
    expect(regulationOn(await listRegulations(), day("2018-01-01"))?.values).toEqual({ ...fewer, remarkEvery });
    await db.regulation.delete({ where: { id } });
  });

  it("are followed by a new one", async () => {
    const next = { code: "300-QĐ/TW", title: "Quy định 300-QĐ/TW", from: day("2027-01-01") };
    answer(await adoptRegulation(await keeper(), next));
    expect(await lastEvent()).toMatchObject({ subject: "regulation:300-QĐ/TW", after: { from: "2027-01-01" } });
    expect((await readRegulations(await keeper(), "2027-01-01")).shown).toMatchObject({ ...next, to: null });
    expect(await valueOn("2026-12-31")).toBe(60);
    answer(await reviseRule(await keeper(), { ...rule, regulation: next.code, from: next.from }));
    expect(await valueOn("2027-01-01")).toBe(36);
    expect(problemsOf(await adoptRegulation(await keeper(), next))).toEqual(["regulation.codeTaken"]);
  });

  it("are refused outside their time, and leave nothing", async () => {
    const before = await footprint();
    expect(problemsOf(await reviseRule(await keeper(), { ...rule, from: day("2025-01-20") }))).toEqual([
      "regulation.outside",
    ]);
    expect(await footprint()).toEqual(before);
  });
});

describe("the working calendar", () => {
  it("is at first the one that the program brings along", async () => {
    expect(await listHolidays()).toEqual(firstHolidays);
    const page = await readCalendar(await keeper(), undefined);
    expect([page.year, page.years.at(0), page.years.at(-1)]).toEqual([2024, 2020, 2027]);
    expect(page.days.map(({ day }) => day)).toContain("2024-05-04");
    expect((await readCalendar(await keeper(), "2027")).days).toEqual([]);
    expect((await readCalendar(await keeper(), "1999")).year).toBe(2024);
  });

  it("takes a day, changes it and gives it back; the audit keeps what was there", async () => {
    answer(await saveHoliday(await keeper(), holiday));
    expect(await listHolidays()).toEqual([...firstHolidays, holiday]);
    expect(await lastEvent()).toMatchObject({ subject: "holiday:2027-02-08", before: null, after: { kind: "OFF" } });
    expect((await readCalendar(await keeper(), "2028")).days).toEqual([]);
    answer(await saveHoliday(await keeper(), { ...holiday, name: "Tết" }));
    expect((await readCalendar(await keeper(), "2027")).days).toEqual([{ ...holiday, name: "Tết" }]);
    answer(await removeHoliday(await keeper(), holiday.day));
    expect(await lastEvent()).toMatchObject({ before: { name: "Tết", kind: "OFF" }, after: { kind: "ORDINARY" } });
    expect(await listHolidays()).toEqual(firstHolidays);
  });

  it("gives back a day that the program brought along, and takes it again", async () => {
    const [first] = firstHolidays;
    if (!first) throw new Error("no holidays");
    answer(await removeHoliday(await keeper(), first.day));
    expect(await listHolidays()).toEqual(firstHolidays.slice(1));
    expect(problemsOf(await removeHoliday(await keeper(), first.day))).toEqual(["holiday.unknown"]);
    answer(await saveHoliday(await keeper(), first));
    expect(await listHolidays()).toEqual(firstHolidays);
  });
});

it("from a part of the tree nothing is written and nothing audited", async () => {
  const before = await footprint();
  const access = await reaching("lao-cai", "regulation.keep");
  const wrong = [
    await reviseRule(access, rule),
    await adoptRegulation(access, { code: "301-QĐ/TW", title: "x", from: day("2028-01-01") }),
    await saveHoliday(access, holiday),
    await removeHoliday(access, day("2024-02-08")),
  ];
  expect(wrong.map(problemsOf)).toEqual(wrong.map(() => ["organization.unknown"]));
  expect(await footprint()).toEqual(before);
});
