import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { operator } from "@/access/operator";
import { db } from "@/data/db";
import { disableUser } from "@/data/installation/users";
import { findOrganization } from "@/data/organizations/organizations";
import { setQuota } from "@/features/quotas/actions";
import { readQuotas } from "@/features/quotas/quota-page";
import { footprint } from "../support/footprint";
import { newBrowser } from "../support/request";
import { type Fields, sendForm, signInAsDemo } from "../support/sending";

vi.mock("next/headers", async () => (await import("../support/request")).nextHeaders);
vi.mock("@/text/problem-sentence", () => ({ problemSentence: async ({ code }: { code: string }) => code }));

const promise = { organization: "muong-hum", period: "2025", basis: "COMMITTED", shape: "AT_LEAST", min: "12" };
const blank = { min: "", max: "", ratePercent: "", decisionNo: "", decidedOn: "" };

const set = (more: Fields = {}) => sendForm(setQuota, { ...blank, ...promise, key: randomUUID(), ...more });

/** Refused, and nothing anywhere has changed. */
async function refuses(sending: () => Promise<unknown>, outcome: unknown) {
  const before = await footprint();
  expect(await sending()).toEqual(outcome);
  expect(await footprint()).toEqual(before);
}

const read = async (code: string) => readQuotas(await enter("attainment.read"), accessTo, code);
const basesAt = async (code: string) => (await read(code))?.bases;
const inForce = async (code: string, period: string) =>
  (await read(code))?.periods.find((one) => one.period.name === period)?.inForce;

beforeEach(() => signInAsDemo("secretary@demo"));

describe("a quota", () => {
  test("is recorded once, beside those of another basis, and revised by a later decision", async () => {
    const key = randomUUID();
    const { to } = await set({ key, period: "2024", decidedOn: "2024-03-01", min: "13" });
    expect(to).toMatch(/^\/organizations\/muong-hum\/quotas\?done=\d+$/);
    await refuses(() => set({ key, period: "2024", decidedOn: "2024-03-01", min: "13" }), { to });
    await refuses(() => set({ key, period: "2024", min: "99" }), { errors: { key: "input.sentBefore" } });
    expect(await inForce("muong-hum", "2024")).toMatchObject({ COMMITTED: { required: 13, revision: 2 } });
    expect(await inForce("muong-hum", "2023")).toMatchObject({ ASSIGNED: { required: 14 }, COMMITTED: undefined });
  });

  test("of a past decision does not overrule the one in force", async () => {
    await set({ period: "2022", min: "9", decidedOn: "2022-06-01" });
    await set({ period: "2022", min: "7", decidedOn: "2022-01-01" });
    expect(await inForce("muong-hum", "2022")).toMatchObject({ COMMITTED: { required: 9 } });
  });

  test("as a rate keeps the members it was computed from", async () => {
    await refuses(() => set({ period: "2024", shape: "RATE", min: "", ratePercent: "3" }), {
      errors: { ratePercent: "quota.noHeadcount" },
    });
    expect((await set({ shape: "RATE", min: "", ratePercent: "3,25" })).to).toBeDefined();
    expect(await inForce("muong-hum", "2025")).toMatchObject({
      COMMITTED: { required: 5, rateBasisPoints: 325, rateBase: 137, rateBaseOn: "2024-03-15" },
    });
  });

  test.each<[string, Fields, Fields]>([
    ["no number", { min: "" }, { min: "input.required" }],
    ["negative", { min: "-1" }, { min: "input.negative" }],
    ["a fraction", { min: "1,5" }, { min: "input.notWhole" }],
    ["absurd", { min: "1000001" }, { min: "input.tooLarge" }],
    ["lowest above highest", { shape: "BETWEEN", min: "3", max: "1" }, { max: "quota.minAboveMax" }],
    ["no highest", { shape: "BETWEEN", min: "3" }, { max: "quota.maxNeeded" }],
    ["over 100 %", { shape: "RATE", min: "", ratePercent: "100,01" }, { ratePercent: "quota.rateRange" }],
    ["a rate in words", { shape: "RATE", min: "", ratePercent: "ba" }, { ratePercent: "quota.rateRange" }],
    ["a highest without a range", { max: "15" }, { max: "quota.notForShape" }],
    ["a number and a rate", { shape: "RATE", ratePercent: "3" }, { min: "quota.notForShape" }],
    ["no rate", { shape: "RATE", min: "" }, { ratePercent: "quota.rateRange" }],
    ["decided tomorrow", { decidedOn: "2024-03-16" }, { decidedOn: "quota.decidedInFuture" }],
    ["decided on 31 February", { decidedOn: "2024-02-31" }, { decidedOn: "input.notDate" }],
    ["outside every term", { period: "2031" }, { period: "period.outsideTerms" }],
    ["no such period", { period: "2024-Q5" }, { period: "period.unknown" }],
    ["no basis", { basis: "" }, { basis: "input.unchosen" }],
    ["another basis", { basis: "WISHED" }, { basis: "input.invalid" }],
    ["another shape", { shape: "ROUND" }, { shape: "input.invalid" }],
    ["a number of 10,000 characters", { decisionNo: "a".repeat(10_000) }, { decisionNo: "input.tooLong" }],
    ["nowhere", { organization: "khong-co" }, { organization: "organization.unknown" }],
    ["somebody else's", { organization: "huong-lien" }, { organization: "organization.unknown" }],
    ["the superior's", { organization: "bat-xat" }, { organization: "organization.unknown" }],
  ])("is refused: %s", (_, more, errors) => refuses(() => set(more), { errors }));

  test("script in a number is only text", async () => {
    const decisionNo = "<script>alert(1)</script>";
    expect((await set({ period: "2021", decisionNo })).to).toBeDefined();
    expect(await inForce("muong-hum", "2021")).toMatchObject({ COMMITTED: { decisionNo } });
  });
});

describe("whose it is to record", () => {
  test("a deputy secretary promises, spreads over cells, and assigns nothing to the own commune", async () => {
    expect(await basesAt("muong-hum")).toEqual(["RESOLUTION", "COMMITTED"]);
    expect(await basesAt("seo-po-ho")).toEqual(["RESOLUTION", "ASSIGNED", "COMMITTED"]);
    await refuses(() => set({ basis: "ASSIGNED" }), { errors: { basis: "quota.notYours" } });
    expect((await set({ basis: "ASSIGNED", organization: "seo-po-ho", min: "1" })).to).toContain("/seo-po-ho/");
  });

  test("a board assigns below, and acknowledges what was assigned to it while nobody works above", async () => {
    await signInAsDemo("board@demo");
    expect(await basesAt("muong-hum")).toEqual(["ASSIGNED"]);
    await refuses(() => set(), { errors: { basis: "quota.notYours" } });
    expect(await basesAt("bat-xat")).toEqual(["RESOLUTION", "ASSIGNED", "COMMITTED"]);
    const assigned = {
      organization: "bat-xat",
      basis: "ASSIGNED",
      min: "120",
      decisionNo: "5-QĐ/TU",
      decidedOn: "2024-01-30",
    };
    await refuses(() => set({ ...assigned, decisionNo: "", decidedOn: "" }), {
      errors: { decisionNo: "input.required", decidedOn: "input.required" },
    });
    expect((await set(assigned)).to).toContain("/bat-xat/");
    const userId = await staffAbove();
    expect(await basesAt("bat-xat")).toEqual(["RESOLUTION", "COMMITTED"]);
    await refuses(() => set(assigned), { errors: { basis: "quota.notYours" } });
    const until = (on: Date | null) => db.grant.updateMany({ where: { userId }, data: { until: on } });
    // Grants end by the calendar's day, whatever day the demo is set to.
    await until(new Date(Date.now() - 2 * 86_400_000));
    expect(await basesAt("bat-xat")).toContain("ASSIGNED");
    await until(null);
    expect(await basesAt("bat-xat")).not.toContain("ASSIGNED");
    await disableUser(await operator("user.keep"), userId, new Date());
    expect(await basesAt("bat-xat")).toContain("ASSIGNED");
  });

  test("a reviewer reads and records nothing; an administrator does not even read", async () => {
    await signInAsDemo("reviewer@demo");
    expect(await basesAt("muong-hum")).toEqual([]);
    await refuses(() => set(), { errors: { basis: "quota.notYours" } });
    await signInAsDemo("admin@demo");
    await refuses(() => set(), { errors: { basis: "quota.notYours" } });
    await expect(enter("attainment.read")).rejects.toMatchObject({ digest: expect.stringContaining("404") });
  });

  test("who has not signed in is sent to do so", async () => {
    newBrowser();
    await refuses(() => set(), { to: "/sign-in" });
  });
});

/** Somebody who works for the province of Lào Cai; an expired grant beside it gives nothing. */
async function staffAbove() {
  const { id: organizationId } = (await findOrganization(await operator("organization.read"), "lao-cai")) ?? { id: 0 };
  const { id } = await db.user.create({ data: { email: "hanh@x", name: "Hạnh", passwordHash: "-" } });
  await db.grant.create({ data: { userId: id, role: "board", organizationId, until: new Date("2024-03-14") } });
  expect(await basesAt("bat-xat")).toContain("ASSIGNED");
  await db.grant.create({ data: { userId: id, role: "board", organizationId } });
  return id;
}
