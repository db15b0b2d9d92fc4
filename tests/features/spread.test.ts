import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { db } from "@/data/db";
import { day } from "@/domain/day";
import { attainmentPage } from "@/features/attainment/queries";
import { Unassigned } from "@/features/attainment/unassigned";
import { endQuota, setQuota } from "@/features/quotas/actions";
import { readQuotas } from "@/features/quotas/quota-page";
import { quotaWords } from "@/features/quotas/quota-words";
import { spreadQuotas } from "@/features/quotas/spread/actions";
import type { Asked } from "@/features/quotas/spread/proposed";
import { readSpread } from "@/features/quotas/spread/spread-page";
import { spreadSheet } from "@/features/quotas/spread/spread-sheet";
import { openDecided } from "../support/candidates";
import { footprint } from "../support/footprint";
import { questionsOf } from "../support/questions";
import { type Fields, sendForm, signInAsDemo } from "../support/sending";

vi.mock("next/headers", async () => (await import("../support/request")).nextHeaders);
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.mock("@/text/words", async () => (await import("../support/vietnamese")).vietnamese);
vi.mock("@/text/problem-sentence", () => ({ problemSentence: async ({ code }: { code: string }) => code }));

const blank = { shape: "EXACTLY", decisionNo: "", decidedOn: "" };
const spread = (organization: string, fields: Fields) =>
  sendForm(spreadQuotas, { ...blank, organization, period: "2024", key: randomUUID(), ...fields });
const read = async (code: string, asked: Asked = {}) => {
  const page = await readSpread(await enter("attainment.read"), accessTo, code, asked);
  if (!page || page === "period") throw new Error(`no page: ${page}`);
  return page;
};
const rowOf = async (code: string, of: string, asked?: Asked) => {
  const row = (await read(code, asked)).rows.find(({ organization }) => organization.code === of);
  if (!row) throw new Error(`no row ${of}`);
  return row;
};

/** Refused, and nothing anywhere has changed. */
async function refuses(sending: () => Promise<unknown>, outcome: unknown) {
  const before = await footprint();
  expect(await sending()).toEqual(outcome);
  expect(await footprint()).toEqual(before);
}

beforeEach(() => signInAsDemo("board@demo"));

describe("the table of a quota spread", () => {
  test("shows who stands below with members, earlier results and their other quotas", async () => {
    const page = await read("bat-xat", { period: "2024" });
    expect(page.rows).toHaveLength(21);
    expect(page.rows.every(({ isOpen }) => isOpen)).toBe(true);
    const row = page.rows.find(({ organization }) => organization.code === "muong-hum");
    expect(row).toMatchObject({
      headcount: { total: 137 },
      results: { term: null, year: 8, threeYears: 8 },
      held: { ASSIGNED: undefined, COMMITTED: { required: 11 } },
      seen: 0,
    });
    expect(page.past).toMatchObject({ year: 2023, term: { name: "2015-2020" } });
    expect(page.unassigned).toEqual({ year: 2024, places: 21 });
    expect(await rowOf("bat-xat", "muong-hum", { period: "2023" })).toMatchObject({
      held: { ASSIGNED: { required: 14 } },
      seen: 1,
    });
  });

  test("is the running year's where none is named, and none of a period that is not", async () => {
    expect((await read("bat-xat")).period.name).toBe("2024");
    expect((await read("bat-xat", { period: "2024-Q1" })).period.name).toBe("2024");
    const access = await enter("attainment.read");
    expect(await readSpread(access, accessTo, "bat-xat", { period: "2024-Q5" })).toBe("period");
    expect(await readSpread(access, accessTo, "nowhere", {})).toBeUndefined();
    expect((await read("seo-po-ho")).rows).toEqual([]);
  });

  test("proposes numbers that add up, and keeps a cell within its range", async () => {
    const proposed = async (asked: Asked) => (await read("muong-hum", { period: "2024", ...asked })).proposed;
    const equal = await proposed({ propose: "equal", total: "45" });
    expect([...(equal?.counts.values() ?? [])].reduce((sum, one) => sum + one, 0)).toBe(45);
    expect(equal?.counts.get("seo-po-ho")).toBe(3);
    expect((await proposed({ propose: "members" }))?.total).toBe("11");
    // Where nobody is on the way, and nobody was admitted of late.
    const elsewhere = async (propose: string) =>
      (await read("muong-lan", { period: "2024", propose, total: "9" })).proposed;
    expect((await elsewhere("years"))?.problem).toEqual({ code: "proposal.noYears" });
    expect((await elsewhere("candidates"))?.problem).toEqual({ code: "proposal.noCandidates" });
    for (const [total, code] of [
      ["", "input.required"],
      ["-1", "input.negative"],
      ["12,5", "input.notWhole"],
      ["1000001", "input.tooLarge"],
    ] as const)
      expect((await proposed({ propose: "equal", total }))?.problem).toEqual({ code });
    expect(await proposed({ propose: "by magic" })).toMatchObject({ kind: undefined, problem: undefined });
  });

  test("asks the database as often for ten cells as for twenty-one communes", async () => {
    const access = await enter("attainment.read");
    const asked = (code: string) => questionsOf(() => readSpread(access, async () => undefined, code, {}));
    expect([await asked("muong-hum"), await asked("bat-xat")]).toEqual([5, 5]);
  });

  test("shows who is on the way, and proposes by who has applied", async () => {
    await signInAsDemo("secretary@demo");
    const keeper = await enter("candidate.keep");
    // Seven of the invented persons have applied already.
    const before = (await rowOf("muong-hum", "pieng-lao", {})).candidates;
    expect(before).toMatchObject({ ready: 2 });
    for (const [cell, name] of [
      ["ky-quan-san", "Vàng Thị Mỷ"],
      ["ky-quan-san", "Lý A Páo"],
      ["ta-po-ho", "Sùng Thị Dế"],
    ] as const)
      await openDecided(keeper, cell, name);
    expect(await rowOf("muong-hum", "ky-quan-san", {})).toMatchObject({ candidates: { all: 2, ready: 2 } });
    const { proposed } = await read("muong-hum", { propose: "candidates", total: "31" });
    expect(["ky-quan-san", "ta-po-ho", "pieng-lao"].map((code) => proposed?.counts.get(code))).toEqual([6, 3, 6]);
    await signInAsDemo("reviewer@demo");
    expect(await rowOf("bat-xat", "muong-hum", {})).toMatchObject({ candidates: { all: 20, ready: 10 } });
  });

  test("is only read by who may assign nothing there", async () => {
    await signInAsDemo("reviewer@demo");
    expect((await read("bat-xat")).proposed).toBeUndefined();
    expect((await read("bat-xat")).rows.some(({ isOpen }) => isOpen)).toBe(false);
    await signInAsDemo("secretary@demo");
    expect((await read("muong-hum")).proposed).toBeDefined();
  });
});

describe("a table sent", () => {
  test.each<[string, Fields, Fields]>([
    ["half a person", { "count.y-ty": "12,5" }, { "count.y-ty": "input.notWhole" }],
    ["words", { "count.y-ty": "mười" }, { "count.y-ty": "input.notWhole" }],
    ["too many", { "count.y-ty": "1.000.001" }, { "count.y-ty": "input.tooLarge" }],
    [
      "several at once, each at its own",
      { "count.y-ty": "-3", "count.muong-hum": "12", "count.trinh-tuong": "x" },
      { "count.y-ty": "input.negative", "count.trinh-tuong": "input.notWhole" },
    ],
    ["nothing", { "count.y-ty": " " }, { "": "quota.nothingSpread" }],
    ["a rate", { "count.y-ty": "1", shape: "RATE" }, { shape: "input.invalid" }],
    ["31 February", { "count.y-ty": "1", decidedOn: "2024-02-31" }, { decidedOn: "input.notDate" }],
  ])("is refused: %s", (_what, fields, errors) => refuses(() => spread("bat-xat", fields), { errors }));

  test("is saved with grouped figures, and says so where it was sent from", async () => {
    const { to } = await spread("bat-xat", { "count.y-ty": " 1.234 ", "count.muong-hum": "", decisionNo: "9-QĐ/HU" });
    expect(to).toMatch(/^\/organizations\/bat-xat\/quotas\/spread\?period=2024&done=\d+$/);
    const { done } = await read("bat-xat", { done: to?.split("done=")[1] });
    expect(done?.id).toMatch(/^\d+$/);
    expect(done?.rows.map(({ organization }) => organization.code)).toEqual(["y-ty"]);
    expect((await read("bat-xat", { done: "999999" })).done).toBeUndefined();
    expect(await rowOf("bat-xat", "y-ty")).toMatchObject({ held: { ASSIGNED: { required: 1234 } }, seen: 1 });
    expect(await rowOf("bat-xat", "muong-hum")).toMatchObject({ seen: 0 });
    await refuses(() => spread("bat-xat", { "count.y-ty": "7" }), {
      errors: { "count.y-ty": "quota.changedMeanwhile" },
    });
  });

  test("is not a deputy secretary's to send for the commune, nor anybody's who has not signed in", async () => {
    await signInAsDemo("secretary@demo");
    await refuses(() => spread("bat-xat", { "count.muong-hum": "1" }), { errors: { "": "organization.unknown" } });
    await signInAsDemo("reviewer@demo");
    await refuses(() => spread("bat-xat", { "count.muong-hum": "1" }), { errors: { "": "quota.notYours" } });
  });

  test("is to be had as a file", async () => {
    const sheet = await spreadSheet(await enter("attainment.read"), "muong-hum", "2024");
    expect(sheet?.name).toBe("muong-hum-spread-2024");
    const rows = [...((sheet?.rows ?? []) as Iterable<readonly unknown[]>)];
    expect(rows).toHaveLength(10);
    expect(rows.find(([, code]) => code === "seo-po-ho")).toEqual([
      "Chi bộ thôn Séo Pờ Hồ",
      "seo-po-ho",
      16,
      0,
      0,
      null,
      0,
      undefined,
      "1–3",
      undefined,
      undefined,
      undefined,
    ]);
    expect(await spreadSheet(await enter("attainment.read"), "muong-hum", "khong")).toBeUndefined();
  });
});

describe("the page of quotas", () => {
  const page = async (code: string) => readQuotas(await enter("attainment.read"), accessTo, code);

  test("tells the term's arithmetic: 11 for 2024 leave 6 for 2025", async () => {
    await signInAsDemo("secretary@demo");
    const read = await page("muong-hum");
    expect(read?.plans).toMatchObject([{ period: { name: "2020-2025" }, plan: { left: 17, plan: { leaves: 6 } } }]);
    expect(read).toMatchObject({ unassigned: 2024, mayAssign: true });
    expect((await page("seo-po-ho"))?.below).toBeUndefined();
  });

  test("adds up what is assigned below", async () => {
    await spread("bat-xat", { "count.y-ty": "6", period: "2025" });
    expect((await page("bat-xat"))?.below).toContainEqual(
      expect.objectContaining({ from: 2025 * 12, persons: 6, places: 1 }),
    );
  });
});

describe("a quota ends", () => {
  const end = (fields: Fields) =>
    sendForm(endQuota, {
      organization: "muong-hum",
      decisionNo: "3-NQ/ĐU",
      decidedOn: "",
      key: randomUUID(),
      ...fields,
    });
  let promised: string;

  beforeAll(async () => {
    await signInAsDemo("secretary@demo");
    const held = { organization: "muong-hum", period: "2022", basis: "COMMITTED", shape: "EXACTLY", min: "9" };
    const rest = { max: "", ratePercent: "", decisionNo: "", decidedOn: "2022-01-10", key: randomUUID() };
    const { to = "" } = await sendForm(setQuota, { ...held, ...rest });
    promised = to.split("done=")[1] ?? "";
  });
  beforeEach(() => signInAsDemo("secretary@demo"));

  test.each<[string, Fields, Fields]>([
    ["without saying which", { quota: "" }, { quota: "input.unchosen" }],
    ["without a document", { decisionNo: "" }, { decisionNo: "input.required" }],
    ["that is not there", { quota: "999999" }, { quota: "quota.notInForce" }],
    ["on a day to come", { decidedOn: "2024-03-16" }, { decidedOn: "quota.decidedInFuture" }],
    ["before it began", { decidedOn: "2022-01-09" }, { decidedOn: "quota.closedBefore" }],
    ["somewhere else", { organization: "y-ty" }, { "": "organization.unknown" }],
  ])("not %s", (_what, fields, errors) => refuses(() => end({ quota: promised, ...fields }), { errors }));

  test("not by who does not record it", async () => {
    await signInAsDemo("board@demo");
    await refuses(() => end({ quota: promised }), { errors: { quota: "quota.notYours" } });
    await signInAsDemo("reviewer@demo");
    await refuses(() => end({ quota: promised }), { errors: { quota: "quota.notYours" } });
  });

  test("once, and stays visible as closed: on the page, in the history and beside attainment", async () => {
    const sent = { quota: promised, decidedOn: "2022-06-30", decisionNo: "3-NQ/ĐU", key: randomUUID() };
    const { to } = await end(sent);
    expect(to).toMatch(/^\/organizations\/muong-hum\/quotas\?done=\d+$/);
    await refuses(() => end(sent), { to });
    await refuses(() => end({ quota: promised }), { errors: { quota: "quota.notInForce" } });
    const reader = await enter("attainment.read");
    const year = (await readQuotas(reader, accessTo, "muong-hum"))?.periods.find(
      ({ period }) => period.name === "2022",
    );
    expect(year).toMatchObject({
      inForce: { COMMITTED: undefined },
      last: { COMMITTED: { closes: true, required: 9, decisionNo: "3-NQ/ĐU", decidedOn: "2022-06-30", revision: 2 } },
    });
    expect(year?.revisions).toHaveLength(2);
    const attainment = await attainmentPage(reader, "muong-hum", "2022");
    if (!attainment || attainment === "period") throw new Error("no page");
    expect(attainment.report.figure.quotas).toEqual([]);
    expect(attainment.report.courses).toMatchObject([{ basis: "COMMITTED", held: { closes: true } }]);
    const [line] = await db.auditEvent.findMany({ orderBy: { id: "desc" }, take: 1 });
    expect(line).toMatchObject({ before: { required: 9 }, after: { closes: true, revision: 2 } });
  });

  test("that was assigned for the running year was assigned, and has ended", async () => {
    await signInAsDemo("board@demo");
    const figures = { period: "2024", basis: "ASSIGNED", shape: "EXACTLY", min: "12", max: "", ratePercent: "" };
    const document = { decisionNo: "8-QĐ/HU", decidedOn: "2024-02-01", key: randomUUID() };
    const { to = "" } = await sendForm(setQuota, { organization: "muong-hum", ...figures, ...document });
    expect((await end({ quota: to.split("done=")[1] ?? "", decisionNo: "9-QĐ/HU" })).to).toBeDefined();
    const reader = await enter("attainment.read");
    const page = await readQuotas(reader, accessTo, "muong-hum");
    expect(page).toMatchObject({ unassigned: undefined, ended: { required: 12, decidedOn: "2024-03-15" } });
    if (page?.ended) expect((await quotaWords()).figure(page.ended)).toBe("đã giao 12 người, kết thúc từ 15/03/2024");
    expect((await read("bat-xat", { period: "2024" })).unassigned?.places).toBeLessThan(21);
    const attainment = await attainmentPage(reader, "muong-hum", "2024");
    if (!attainment || attainment === "period") throw new Error("no page");
    expect(await Unassigned({ report: attainment.report, today: day("2024-03-15") })).toBeNull();
  });
});
