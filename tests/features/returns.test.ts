import { randomUUID } from "node:crypto";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { operator } from "@/access/operator";
import { db } from "@/data/db";
import { findStanding } from "@/data/organizations/standing";
import { TotalInput } from "@/domain/ledger/total-admission";
import type { Judgement } from "@/domain/returns/return";
import { recordTotal } from "@/features/admissions/actions";
import { enterTotal } from "@/features/admissions/record";
import { handInReturn, judgeReturn } from "@/features/returns/actions";
import { readAwaited } from "@/features/returns/awaited";
import { readReturn } from "@/features/returns/return-page";
import { readReturns } from "@/features/returns/returns-page";
import { answer } from "../support/entering";
import { footprint } from "../support/footprint";
import { questionsOf } from "../support/questions";
import { newBrowser } from "../support/request";
import { type Fields, sendForm, signInAsDemo } from "../support/sending";

vi.mock("next/headers", async () => (await import("../support/request")).nextHeaders);
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.mock("@/text/problem-sentence", () => ({ problemSentence: async ({ code }: { code: string }) => code }));

const year = { organization: "muong-hum", period: "2024" };

const handIn = (more: Fields = {}) =>
  sendForm(handInReturn, { ...year, steps: "0", remark: "", key: randomUUID(), ...more });

const judge = (act: Judgement, steps: number, more: Fields = {}) => {
  const blank = { remark: "", documentNo: "", documentOn: "", list: "" };
  return sendForm(judgeReturn, { ...year, ...blank, act, steps: String(steps), key: randomUUID(), ...more });
};

const total = (wanted: number, more: Fields = {}) =>
  sendForm(recordTotal, {
    ...{ organization: "ky-quan-san", period: "2024", wanted: String(wanted), seen: "", total: "add" },
    ...{ term: "", reason: "", key: randomUUID(), ...more },
  });

const page = async (code = "muong-hum", period = "2024") =>
  readReturn(await enter("attainment.read"), accessTo, code, period);
const list = async (code = "bat-xat", period = "2024") => {
  const read = await readReturns(await enter("attainment.read"), accessTo, code, { period });
  return read === "period" ? undefined : read;
};

const awaited = async (code: string) => {
  const standing = await findStanding(await enter("attainment.read"), code);
  return standing && readAwaited(await enter("attainment.read"), accessTo, standing.organization);
};

/** Refused, and nothing anywhere has changed. */
async function refuses(sending: () => Promise<unknown>, outcome: unknown) {
  const before = await footprint();
  expect(await sending()).toEqual(outcome);
  expect(await footprint()).toEqual(before);
}

beforeAll(() => setDay("2024-12-31"));

const setDay = (day: string) => db.setting.updateMany({ where: { name: "demo.today" }, data: { value: day } });

const secretary = () => signInAsDemo("secretary@demo");
const board = () => signInAsDemo("board@demo");

beforeEach(secretary);
afterEach(() => vi.restoreAllMocks());

describe("a year of Mường Hum", () => {
  test("is looked at, handed in once, and shown as complete above", async () => {
    answer(await enterTotal(await operator("admission.record"), totalInput("muong-hum", "2024", 9)));
    expect(await page()).toMatchObject({
      status: "DRAFT",
      hand: "now",
      judge: undefined,
      now: { own: { admitted: 9, unitemised: 9 }, quotas: [{ required: 11 }] },
      findings: [
        { kind: "running", day: "2024-12-31" },
        { kind: "unitemised", count: 9 },
        { kind: "silentBelow", count: 10, all: 10 },
      ],
    });
    await refuses(() => handIn({ admitted: "8" }), { errors: { "": "return.changedMeanwhile" } });
    const key = randomUUID();
    expect(await handIn({ key, admitted: "9" })).toEqual({ to: "/organizations/muong-hum/returns/2024?done=SUBMIT" });
    await refuses(() => handIn({ key, admitted: "9" }), { to: "/organizations/muong-hum/returns/2024?done=SUBMIT" });
    await refuses(() => handIn(), { errors: { "": "return.alreadyHandedIn" } });
    await board();
    const above = await list();
    expect(above?.below[0]).toMatchObject({ organization: { code: "muong-hum" }, status: "SUBMITTED", isJudged: true });
    expect(above?.below[0]?.findings).toMatchObject([
      { kind: "running", day: "2024-12-31" },
      { kind: "unitemised", count: 9 },
      { kind: "silentBelow", count: 10, all: 10 },
    ]);
    expect(above?.below.flatMap(({ status, findings }) => (status === "SUBMITTED" ? [] : findings))).toEqual([]);
    expect(above?.below.filter(({ status }) => status !== "DRAFT")).toHaveLength(1);
  });

  test("is sent back with words, which a reviewer does not see", async () => {
    await board();
    expect(await awaited("bat-xat")).toMatchObject({ sentBack: [], waiting: [{ period: { name: "2024" }, count: 1 }] });
    await refuses(() => judge("SEND_BACK", 1), { errors: { remark: "input.required" } });
    await refuses(() => judge("REOPEN", 1, { remark: "x" }), { errors: { "": "return.notClosed" } });
    await refuses(() => judge("CLOSE", 1), { errors: { "": "return.notAccepted" } });
    await refuses(() => judge("ACCEPT", 0), { errors: { "": "return.movedOn" } });
    const remark = "chưa có đồng chí Giàng A Câu";
    expect((await judge("SEND_BACK", 1, { remark })).to).toContain("/returns/2024?done=SEND_BACK");
    expect(await awaited("bat-xat")).toEqual({ sentBack: [], waiting: [] });
    await secretary();
    expect(await awaited("muong-hum")).toMatchObject({ sentBack: [{ period: { name: "2024" }, remark }], waiting: [] });
    expect(await page()).toMatchObject({ status: "RETURNED", hand: "now", steps: [{}, { remark, by: /Minh/ }] });
    await signInAsDemo("reviewer@demo");
    expect(await awaited("muong-hum")).toEqual({ sentBack: [], waiting: [] });
    const seen = await page();
    expect(seen).toMatchObject({ status: "RETURNED", hand: undefined, judge: undefined });
    expect(seen?.steps.map(({ remark: said, by }) => [said, by])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test("is corrected, handed in again, accepted from the list, and closed once the year is over", async () => {
    expect((await total(1)).to).toContain("?done=1");
    expect((await page())?.since).toMatchObject({
      difference: { admitted: { was: 9, now: 10 }, children: [{ code: "ky-quan-san", was: "silent", now: 1 }] },
      lines: [{ code: "ky-quan-san", count: 1 }],
    });
    expect((await handIn({ steps: "2" })).to).toContain("done=SUBMIT");
    await board();
    expect(await judge("ACCEPT", 3, { list: "bat-xat" })).toEqual({
      to: "/organizations/bat-xat/returns?period=2024&done=muong-hum",
    });
    await refuses(() => judge("CLOSE", 4), { errors: { "": "return.notOver" } });
    await setDay("2025-01-05");
    expect((await judge("CLOSE", 4)).to).toContain("done=CLOSE");
    await refuses(() => judge("CLOSE", 5), { errors: { "": "return.isClosed" } });
  });

  test("takes no entry while it is closed; opened again, what comes late is listed with its reason", async () => {
    expect((await page())?.isHeldAbove).toBe(false);
    await refuses(() => total(2, { seen: "1" }), { errors: { "": "return.closed" } });
    await board();
    await refuses(() => judge("REOPEN", 5), { errors: { remark: "input.required" } });
    expect((await judge("REOPEN", 5, { remark: "sót một đồng chí" })).to).toContain("done=REOPEN");
    await secretary();
    await refuses(() => total(2, { seen: "1" }), { errors: { reason: "admission.handedInNeedsReason" } });
    expect((await total(2, { seen: "1", reason: "nhận quyết định muộn" })).to).toContain("?done=1");
    expect(await page()).toMatchObject({
      since: {
        difference: { admitted: { was: 10, now: 11 } },
        lines: [{ code: "ky-quan-san", count: 1, reason: "nhận quyết định muộn" }],
      },
      isHeldAbove: true,
    });
    await signInAsDemo("reviewer@demo");
    expect(await page()).toMatchObject({ since: { lines: [{ count: 1, reason: null }] }, isHeldAbove: false });
  });

  test("is not closed on another figure than the one handed in", async () => {
    await board();
    expect((await page())?.judge?.acts).toEqual(["SEND_BACK"]);
    await refuses(() => judge("CLOSE", 6), { errors: { "": "return.notAsHandedIn" } });
    expect((await judge("SEND_BACK", 6, { remark: "nay là 11" })).to).toContain("done=SEND_BACK");
    await secretary();
    expect((await handIn({ steps: "7", admitted: "11" })).to).toContain("done=SUBMIT");
    await board();
    expect((await judge("ACCEPT", 8)).to).toContain("done=ACCEPT");
    expect((await page())?.judge?.acts).toEqual(["CLOSE", "SEND_BACK"]);
    expect((await judge("CLOSE", 9)).to).toContain("done=CLOSE");
  });
});

describe("whose it is", () => {
  test("to hand in: the deputy secretary's and the board's own, nobody else's", async () => {
    await refuses(() => handIn({ organization: "bat-xat" }), { errors: { organization: "organization.unknown" } });
    await refuses(() => handIn({ organization: "ky-quan-san" }), { errors: { "": "return.notYours" } });
    await refuses(() => handIn({ organization: "huong-lien" }), { errors: { organization: "organization.unknown" } });
    await refuses(() => judge("ACCEPT", 1), { errors: { "": "return.notYours" } });
    await board();
    await refuses(() => handIn({ period: "2023" }), { errors: { "": "return.notYours" } });
    await signInAsDemo("reviewer@demo");
    await refuses(() => handIn({ period: "2023" }), { errors: { "": "return.notYours" } });
    await refuses(() => judge("ACCEPT", 1), { errors: { "": "return.notYours" } });
    await signInAsDemo("admin@demo");
    await refuses(() => handIn({ period: "2023" }), { errors: { "": "return.notYours" } });
    newBrowser();
    await refuses(() => handIn(), { to: "/sign-in" });
  });

  test("to judge where nobody works above: the own board's, by a document", async () => {
    await board();
    const own = { organization: "bat-xat", period: "2024" };
    expect((await handIn({ ...own })).to).toContain("/bat-xat/returns/2024");
    expect(await page("bat-xat")).toMatchObject({ judge: { isByDocument: true, acts: ["ACCEPT", "SEND_BACK"] } });
    await refuses(() => judge("ACCEPT", 1, own), {
      errors: { documentNo: "input.required", documentOn: "input.required" },
    });
    await refuses(() => judge("ACCEPT", 1, { ...own, documentNo: "7-CV/TU", documentOn: "2025-02-01" }), {
      errors: { documentOn: "date.future" },
    });
    expect((await judge("ACCEPT", 1, { ...own, documentNo: "7-CV/TU", documentOn: "2025-01-04" })).to).toBeDefined();
    expect(await page("bat-xat")).toMatchObject({ steps: [{}, { documentNo: "7-CV/TU", documentOn: "2025-01-04" }] });
    const { id: organizationId } = await db.organization.findUniqueOrThrow({ where: { code: "lao-cai" } });
    const { id: userId } = await db.user.create({ data: { email: "hanh@x", name: "Hạnh", passwordHash: "-" } });
    await db.grant.create({ data: { userId, role: "board", organizationId } });
    const documented = { ...own, documentNo: "8-CV/TU", documentOn: "2025-01-04" };
    await refuses(() => judge("CLOSE", 2, documented), { errors: { "": "return.notYours" } });
  });
});

describe("what cannot be handed in", () => {
  test.each<[string, Fields, Fields]>([
    ["no such period", { period: "2024-Q5" }, { period: "period.unknown" }],
    ["a term", { period: "2020-2025" }, { period: "return.periodKind" }],
    ["not begun", { period: "2026" }, { "": "return.early" }],
    ["its last month not begun", { period: "2025" }, { "": "return.early" }],
    ["nowhere", { organization: "khong-co" }, { organization: "organization.unknown" }],
    ["steps in words", { steps: "hai" }, { steps: "input.notWhole" }],
    ["10,000 letters", { remark: "a".repeat(10_000) }, { remark: "input.tooLong" }],
    ["no key", { key: "" }, { key: "input.required" }],
  ])("is refused: %s", (_what, more, errors) => refuses(() => handIn({ period: "2023", ...more }), { errors }));

  test("script in a remark is only text", async () => {
    const remark = "<script>alert(1)</script>";
    expect((await handIn({ period: "2022", remark })).to).toBeDefined();
    expect(await page("muong-hum", "2022")).toMatchObject({ steps: [{ remark }] });
  });

  test("there is no page of it for a cell, for a term, for what is out of reach", async () => {
    expect(await page("ky-quan-san")).toBeUndefined();
    expect(await page("muong-hum", "2020-2025")).toBeUndefined();
    expect(await page("bat-xat")).toBeUndefined();
    expect(await list("muong-hum", "khong-co")).toBeUndefined();
    expect(await list("ky-quan-san")).toBeUndefined();
  });
});

describe("a page asks a fixed number of questions whatever its size", () => {
  // Besides who asks: one for the settings, which are asked once a request.
  const nobody = async () => undefined;

  test.each(["muong-hum", "bat-xat", "luc-yen", "lao-cai"])("%s", async (code) => {
    const access = await operator("attainment.read");
    expect(await questionsOf(() => readReturn(access, nobody, code, "2024"))).toBeLessThanOrEqual(6);
    expect(await questionsOf(() => readReturns(access, nobody, code))).toBeLessThanOrEqual(4);
  });
});

const totalInput = (organization: string, period: string, wanted: number) =>
  TotalInput.parse({ organization, period, wanted, key: randomUUID() });
