import { beforeAll, describe, expect, test, vi } from "vitest";
import { operator } from "@/access/operator";
import { db } from "@/data/db";
import { day } from "@/domain/day";
import { QuotaInput } from "@/domain/quotas/setting";
import { AfterPeriod } from "@/features/attainment/after-period";
import { attainmentAnswerOf, attainmentPage } from "@/features/attainment/queries";
import { attainmentSheet } from "@/features/attainment/sheets";
import { recordQuota } from "@/features/quotas/record";
import { answer, problemsOf } from "../support/entering";
import { questionsOf } from "../support/questions";

vi.mock("@/text/words", async () => (await import("../support/vietnamese")).vietnamese);

const reader = await operator("attainment.read");
const decided = { period: "2023", basis: "ASSIGNED", shape: "EXACTLY" } as const;

const set = async (organization: string, min: number, decidedOn: string, decisionNo: string) =>
  answer(
    await recordQuota(
      await operator("quota.assign"),
      QuotaInput.parse({ ...decided, organization, min, decidedOn, decisionNo }),
    ),
  );

// Mường Hum 2023: 8 admitted; assigned 14 by the demo, 12 from July.
beforeAll(async () => {
  await set("muong-hum", 12, "2023-07-01", "30-QĐ/HU");
  await set("luc-yen", 230, "2023-08-15", "31-QĐ/TU");
  const {
    id: _,
    recordedAt: __,
    ...last
  } = await db.quota.findFirstOrThrow({
    where: { organization: { code: "luc-yen" }, basis: "COMMITTED", fromMonth: 2023 * 12 },
    orderBy: { revision: "desc" },
  });
  const closing = {
    revision: last.revision + 1,
    closes: true,
    decidedOn: new Date("2023-09-01"),
    decisionNo: "40-QĐ/HU",
  };
  await db.quota.create({ data: { ...last, ...closing } });
});

async function read(code: string, on?: string) {
  const page = await attainmentPage(reader, code, "2023", on === undefined ? undefined : day(on));
  if (!page || page === "period") throw new Error("no page");
  return page.report;
}

const led = async (code: string, on?: string) => (await read(code, on)).figure.quotas.map(({ required }) => required);

describe("attainment by the quota in force on a day", () => {
  test.each([
    [undefined, 12, "66.6"],
    ["2023-06-30", 14, "57.1"],
    ["2023-07-01", 12, "66.6"],
    ["2024-03-15", 12, "66.6"],
  ])("on %s", async (quotasOn, required, percent) => {
    const { quotas, ...told } = answer(await attainmentAnswerOf(reader, "muong-hum", { period: "2023", quotasOn }));
    expect(quotas).toMatchObject([{ basis: "ASSIGNED", required, percent }]);
    expect(told).toMatchObject({ admitted: 8, asOf: "2023-12-31" });
    expect(told.quotasOn).toBe(quotasOn);
  });

  test("asks the database as often as without a day", async () => {
    const questions = async (on?: string) => {
      await read("bat-xat", on);
      return questionsOf(() => read("bat-xat", on));
    };
    const without = await questions();
    expect(await questions("2023-05-31")).toBe(without);
  });

  test("those below are read by the same day", async () => {
    const { children } = answer(
      await attainmentAnswerOf(reader, "bat-xat", { period: "2023", quotasOn: "2023-05-31" }),
    );
    const commune = children.find(({ organization }) => organization.code === "muong-hum");
    expect(commune?.quotas).toMatchObject([{ required: 14 }]);
  });

  test("before anything was decided there is none, and the page still tells what came", async () => {
    const report = await read("muong-hum", "1990-01-01");
    expect(report.figure.quotas).toEqual([]);
    expect(report.courses[0]?.changes.map(({ required }) => required)).toEqual([14, 12]);
  });

  test.each(["2023-02-30", "yesterday", ""])("%j is no day", async (quotasOn) => {
    expect(problemsOf(await attainmentAnswerOf(reader, "muong-hum", { period: "2023", quotasOn }))).toEqual([
      "input.notDate",
    ]);
  });

  test("a file is read by the same day and says so in its name", async () => {
    const sheet = await attainmentSheet(reader, "muong-hum", { period: "2023", table: "quotas", on: "2023-05-31" });
    expect(sheet?.name).toBe("muong-hum-quotas-2023-quotas-2023-05-31");
    const rows: unknown[] = [];
    for await (const row of sheet?.rows ?? []) rows.push([row[3], row[9]]);
    expect(rows).toEqual([
      [14, "đang có hiệu lực"],
      [12, "từ 01/07/2023"],
    ]);
  });
});

describe("a change within the year", () => {
  test("shows both revisions", async () => {
    const { courses } = await read("muong-hum");
    expect(courses).toMatchObject([
      {
        basis: "ASSIGNED",
        changes: [{ required: 14 }, { required: 12, decisionNo: "30-QĐ/HU", decidedOn: "2023-07-01" }],
        held: { required: 12 },
      },
    ]);
  });

  test("of the part of a year, too", async () => {
    const page = await attainmentPage(reader, "muong-hum", "2023-Q1");
    if (!page || page === "period") throw new Error("no page");
    expect(page.report.courses[0]?.changes).toHaveLength(2);
  });

  test("a closed quota is in force no more and stays to be seen", async () => {
    expect(await led("luc-yen")).toEqual([230]);
    expect(await led("luc-yen", "2023-08-31")).toEqual([230, 150]);
    expect(await led("luc-yen", "2023-08-14")).toEqual([216, 150]);
    const promised = (await read("luc-yen")).courses.find(({ basis }) => basis === "COMMITTED");
    expect(promised).toMatchObject({ changes: [{ required: 150 }, { closes: true }], held: { closes: true } });
  });

  test("a closed quota stands in the file as closed", async () => {
    const sheet = await attainmentSheet(reader, "luc-yen", { period: "2023", table: "quotas" });
    const rows: unknown[] = [];
    for await (const row of sheet?.rows ?? []) rows.push([row[3], row[9]]);
    expect(rows).toContainEqual([150, expect.stringMatching(/đến 31\/08\/2023, đã kết thúc từ 01\/09\/2023$/)]);
  });

  test("what others were asked for is not told", async () => {
    const { courses } = await read("muong-hum");
    expect(new Set(courses.flatMap(({ changes }) => changes.map((one) => one.organizationId))).size).toBe(1);
  });
});

describe("a finished period", () => {
  const told = async (code: string, period: string) => {
    const page = await attainmentPage(reader, code, period);
    if (!page || page === "period") throw new Error("no page");
    return [page.report.figure.quotas[0]?.required, await AfterPeriod({ report: page.report })] as const;
  };
  const texts = (said: unknown) => JSON.stringify(said).match(/"children":"[^"]+"/g);

  test("is read by what was in force at its end; what was decided later is told, and read by no other page", async () => {
    await set("muong-hum", 3, "2024-02-29", "99-QĐ/HU");
    const [required, said] = await told("muong-hum", "2023");
    expect(required).toBe(12);
    expect(texts(said)).toEqual(['"children":"Có quyết định sau kỳ: 3 theo 99-QĐ/HU ngày 29/02/2024"']);
    expect(await led("muong-hum", "2024-03-01")).toEqual([3]);
    expect(await led("bat-xat")).toEqual([]);
    const { children } = await read("bat-xat");
    expect(children.find(({ organization }) => organization.code === "muong-hum")?.figure.quotas).toMatchObject([
      { required: 12 },
    ]);
    const now = await attainmentPage(reader, "muong-hum", "2024");
    if (!now || now === "period") throw new Error("no page");
    expect(now.report.years.find(({ year }) => year === 2023)?.figure.quotas[0]?.required).toBe(12);
    expect((await told("muong-hum", "2023-Q1"))[0]).toBe(14);
  });

  test("decided only when it was over is read by the first decision, and says so", async () => {
    const late = { basis: "ASSIGNED", shape: "EXACTLY", organization: "muong-hum", period: "2022" } as const;
    const setter = await operator("quota.assign");
    for (const [min, decidedOn] of [
      [9, "2023-02-01"],
      [7, "2023-03-01"],
    ] as const)
      answer(await recordQuota(setter, QuotaInput.parse({ ...late, min, decidedOn })));
    const [required, said] = await told("muong-hum", "2022");
    expect(required).toBe(9);
    expect(texts(said)).toEqual([
      '"children":"Chỉ tiêu được quyết định sau kỳ, ngày 01/02/2023"',
      '"children":"Có quyết định sau kỳ: 7, ngày 01/03/2023"',
    ]);
  });
});
