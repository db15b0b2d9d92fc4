import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { operator } from "@/access/operator";
import { db } from "@/data/db";
import { correctTotal, recordNamed, recordTotal, withdrawLine } from "@/features/admissions/actions";
import { attainmentOf } from "@/features/attainment/report";
import { footprint } from "../support/footprint";
import { newBrowser } from "../support/request";
import { type Fields, sendForm, signInAsDemo } from "../support/sending";

vi.mock("next/headers", async () => (await import("../support/request")).nextHeaders);
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.mock("@/text/problem-sentence", () => ({ problemSentence: async ({ code }: { code: string }) => code }));

const person = {
  organization: "ky-quan-san",
  fullName: "Vàng Thị Mỷ",
  ceremonyOn: "2024-03-05",
  decidedOn: "2024-02-20",
  receivedOn: "2024-02-25",
  woman: "yes",
  minority: "yes",
  local: "",
};
const total = { organization: "muong-hum", period: "2024", wanted: "2" };

const named = (more: Fields = {}) => sendForm(recordNamed, { ...person, key: randomUUID(), ...more });
const totalled = (more: Fields = {}) => sendForm(recordTotal, { ...total, key: randomUUID(), ...more });
const idIn = (to: string | undefined) => to?.match(/admissions\/([0-9a-f-]{36})/)?.[1] ?? "";

async function admitted(code: string, period: string) {
  const report = await attainmentOf(await operator("attainment.read"), code, period);
  return report && report !== "period" ? report.figure.admitted : undefined;
}

/** Refused, and nothing anywhere has changed. */
async function refuses(sending: () => Promise<unknown>, outcome: unknown) {
  const before = await footprint();
  expect(await sending()).toEqual(outcome);
  expect(await footprint()).toEqual(before);
}

beforeEach(() => signInAsDemo("secretary@demo"));

describe("one person", () => {
  test("is entered once at the cell and counts everywhere above", async () => {
    expect(await admitted("muong-hum", "2020-2025")).toBe(43);
    const key = randomUUID();
    const { to } = await named({ key });
    expect(to).toMatch(/^\/organizations\/ky-quan-san\/admissions\/[0-9a-f-]{36}\?done=1$/);
    expect(await admitted("ky-quan-san", "2024")).toBe(1);
    expect(await admitted("muong-hum", "2020-2025")).toBe(44);
    expect(await admitted("lao-cai", "2024-03")).toBe(1);
    await refuses(() => named({ key }), { to });
    await refuses(() => named({ key, fullName: "Giàng A Câu" }), { errors: { key: "input.sentBefore" } });
  });

  test("decomposed letters are stored composed", async () => {
    const { to } = await named({ fullName: "Nguyễn Thị Ánh".normalize("NFD") });
    const [row] = await db
      .$transaction([
        db.$queryRaw`SELECT set_config('nguon.reach', '/', true)`,
        db.$queryRaw<{ fullName: string }[]>`
        SELECT p."fullName" FROM "Person" p JOIN "Member" m ON m."personId" = p.id
        JOIN "Admission" a ON a."memberId" = m.id WHERE a.id = ${idIn(to)}::uuid`,
      ])
      .then(([, rows]) => rows);
    expect(row?.fullName).toBe("Nguyễn Thị Ánh".normalize("NFC"));
  });

  test.each<[string, Fields, Fields]>([
    ["no name", { fullName: " " }, { fullName: "input.required" }],
    ["digits in the name", { fullName: "Vàng 3 Mỷ" }, { fullName: "person.nameInvalid" }],
    ["script in the name", { fullName: "<script>alert(1)</script>" }, { fullName: "person.nameInvalid" }],
    ["10,000 characters", { fullName: "a".repeat(10_000) }, { fullName: "input.tooLong" }],
    ["no ceremony", { ceremonyOn: "" }, { ceremonyOn: "input.required" }],
    ["31 February", { ceremonyOn: "2024-02-31" }, { ceremonyOn: "input.notDate" }],
    ["no day at all", { decidedOn: "hôm qua" }, { decidedOn: "input.notDate" }],
    ["tomorrow", { ceremonyOn: "2024-03-16" }, { ceremonyOn: "date.future" }],
    ["before the cell was founded", earlier("1999-05-19"), { ceremonyOn: "date.beforeFounding" }],
    [
      "a ceremony before its decision",
      { decidedOn: "2024-03-06", receivedOn: "" },
      { ceremonyOn: "date.ceremonyBeforeDecision" },
    ],
    ["a ceremony before its receipt", { receivedOn: "2024-03-06" }, { ceremonyOn: "date.ceremonyBeforeReceipt" }],
    ["received before it was decided", { receivedOn: "2024-02-19" }, { receivedOn: "date.receivedBeforeDecision" }],
    ["a child", { bornOn: "2010-01-01" }, { bornOn: "person.tooYoung" }],
    ["perhaps a woman", { woman: "maybe" }, { woman: "input.invalid" }],
    ["at a committee", { organization: "muong-hum" }, { organization: "admission.namedNeedsCell" }],
    ["nowhere", { organization: "khong-co" }, { organization: "organization.unknown" }],
    ["somebody else's cell", { organization: "thon-5" }, { organization: "organization.unknown" }],
    ["the superior", { organization: "bat-xat" }, { organization: "organization.unknown" }],
    ["a total already covers the time", earlier("2022-05-19"), { total: "admission.totalChoice" }],
    ["a total that is none", { ...earlier("2022-05-19"), total: "1" }, { total: "admission.noSuchTotal" }],
    ["no key", { key: "" }, { key: "input.required" }],
  ])("is refused with %s", (_, more, errors) => refuses(() => named(more), { errors }));

  test("several faults are all told at once", () =>
    refuses(() => named({ fullName: "", ceremonyOn: "31/02/2024", bornOn: "x" }), {
      errors: { fullName: "input.required", ceremonyOn: "input.notDate", bornOn: "input.notDate" },
    }));

  test("after the cell was closed", async () => {
    await db.organization.update({ where: { code: "pieng-lao" }, data: { closedOn: new Date("2023-12-31") } });
    await refuses(() => named({ organization: "pieng-lao" }), { errors: { ceremonyOn: "date.afterClosing" } });
  });

  test("already inside a total changes nothing above", async () => {
    const open = await db.admission.findFirstOrThrow({
      where: { organization: { code: "muong-hum" }, count: 35 },
      select: { id: true },
    });
    const before = await admitted("muong-hum", "2020-2022");
    const { to } = await named({ ...earlier("2022-05-19"), total: open.id });
    expect(to).toContain("/organizations/ky-quan-san/admissions/");
    expect(await admitted("ky-quan-san", "2022")).toBe(1);
    expect(await admitted("muong-hum", "2020-2022")).toBe(before);
    expect(await admitted("muong-hum", "2022")).toBe(1);
  });
});

describe("a total", () => {
  test("is what the whole period comes to, whatever was entered before", async () => {
    const held = (await admitted("muong-hum", "2024")) ?? 0;
    const { to } = await totalled({ wanted: String(held + 3), seen: String(held) });
    expect(to).toMatch(/^\/organizations\/muong-hum\/admissions\//);
    expect(await admitted("muong-hum", "2024")).toBe(held + 3);
    const seen = { seen: String(held), wanted: String(held + 9) };
    await refuses(() => totalled(seen), { errors: { wanted: "admission.changedMeanwhile" } });
  });

  test("zero is an answer", async () => {
    expect((await totalled({ organization: "ta-po-ho", period: "2023", wanted: "0", total: "add" })).to).toBeDefined();
    const line = await db.admission.findFirstOrThrow({ where: { organization: { code: "ta-po-ho" } } });
    expect(line).toMatchObject({ count: 0, reports: 1 });
  });

  test("more than there are members is asked about, and done when confirmed", async () => {
    await refuses(() => totalled({ wanted: "138" }), { errors: {}, ask: "admission.moreThanMembers" });
    expect((await totalled({ wanted: "138", confirmed: "yes" })).to).toContain("?done=1");
    expect(await admitted("muong-hum", "2024")).toBe(138);
  });

  test("on top of what the year was told to hold is asked about apart, and done when confirmed", async () => {
    const place = { organization: "ta-po-ho", total: "add" };
    await totalled({ ...place, period: "2019", wanted: "4" });
    const march = { ...place, period: "2019-03", wanted: "1" };
    await refuses(() => totalled(march), { errors: {}, ask: "admission.raisesYear" });
    await refuses(() => totalled({ ...march, confirmed: "yes" }), { errors: {}, ask: "admission.raisesYear" });
    expect((await totalled({ ...march, raises: "yes" })).to).toContain("?done=1");
    expect(await admitted("ta-po-ho", "2019")).toBe(5);
  });

  test("of a cell may already be inside the committee's", async () => {
    const sending = { organization: "ky-quan-san", period: "2023", wanted: "2" };
    await refuses(() => totalled(sending), { errors: { total: "admission.totalChoice" } });
    const open = await db.admission.findFirstOrThrow({ where: { organization: { code: "muong-hum" }, count: 8 } });
    await refuses(() => totalled({ ...sending, wanted: "9", total: open.id }), {
      errors: { total: "admission.totalExhausted" },
    });
    await totalled({ ...sending, total: open.id });
    expect(await admitted("muong-hum", "2023")).toBe(8);
  });

  test.each<[string, Fields, Fields]>([
    ["negative", { wanted: "-3" }, { wanted: "input.negative" }],
    ["a fraction", { wanted: "2,5" }, { wanted: "input.notWhole" }],
    ["a fraction in English", { wanted: "2.5" }, { wanted: "input.notWhole" }],
    ["words", { wanted: "ba" }, { wanted: "input.notWhole" }],
    ["blank", { wanted: "" }, { wanted: "input.required" }],
    ["absurd", { wanted: "99999999999" }, { wanted: "input.tooLarge" }],
    ["no period", { period: "" }, { period: "input.required" }],
    ["no such period", { period: "2024-Q5" }, { period: "period.unknown" }],
    ["the 13th month", { period: "2024-13" }, { period: "period.unknown" }],
    ["not begun", { period: "2025" }, { period: "period.notBegun" }],
    ["before its founding", { period: "1999" }, { period: "date.beforeFounding" }],
    ["below what is entered in detail", { period: "2020-2022", wanted: "1" }, { wanted: "admission.totalBelowParts" }],
    ["as it is", { period: "2020-2022", wanted: "35" }, { wanted: "admission.nothingChanged" }],
    ["a reason of 10,000 characters", { reason: "a".repeat(10_000) }, { reason: "input.tooLong" }],
    ["somebody else's", { organization: "huong-lien" }, { organization: "organization.unknown" }],
    ["the superior's", { organization: "bat-xat" }, { organization: "organization.unknown" }],
  ])("is refused: %s", (_, more, errors) => refuses(() => totalled(more), { errors }));
});

describe("an entry", () => {
  let id = "";
  beforeAll(async () => {
    await signInAsDemo("secretary@demo");
    id = idIn(
      (await totalled({ organization: "muong-hum-cong-an-xa", period: "2024-01", wanted: "2", total: "add" })).to,
    );
  });
  const about = (more: Fields = {}) => ({ entry: id, key: randomUUID(), reason: "đếm lại", ...more });

  test("is corrected with a reason, and only what was seen", async () => {
    await refuses(() => sendForm(correctTotal, about({ count: "3", reason: "" })), {
      errors: { reason: "input.required" },
    });
    await refuses(() => sendForm(correctTotal, about({ count: "" })), { errors: { count: "input.required" } });
    await refuses(() => sendForm(correctTotal, about({ count: "3", seen: "7" })), {
      errors: { count: "admission.changedMeanwhile" },
    });
    await refuses(() => sendForm(correctTotal, about({ count: "2" })), {
      errors: { count: "admission.nothingChanged" },
    });
    expect((await sendForm(correctTotal, about({ count: "3", seen: "2" }))).to).toContain("/muong-hum-cong-an-xa/");
    expect(await admitted("muong-hum-cong-an-xa", "2024")).toBe(3);
  });

  test("is withdrawn once", async () => {
    expect((await sendForm(withdrawLine, about())).to).toContain("?done=1");
    expect(await admitted("muong-hum-cong-an-xa", "2024")).toBe(0);
    await refuses(() => sendForm(withdrawLine, about()), { errors: { "": "admission.alreadyCorrected" } });
  });

  test("of a person has no number to be changed", async () => {
    const entry = idIn((await named({ total: "add" })).to);
    await refuses(() => sendForm(correctTotal, about({ entry, count: "2" })), {
      errors: { count: "admission.notCorrectable" },
    });
    expect((await sendForm(withdrawLine, about({ entry }))).to).toContain("/ky-quan-san/");
  });

  test("that others were drawn from cannot be withdrawn under them", async () => {
    const { id: entry } = await db.admission.findFirstOrThrow({
      where: { organization: { code: "muong-hum" }, count: 35 },
    });
    await refuses(() => sendForm(withdrawLine, about({ entry })), { errors: { "": "admission.totalExhausted" } });
  });

  test("of somebody else is not there", async () => {
    const theirs = await db.admission.findFirstOrThrow({ where: { organization: { code: "nui-thanh" } } });
    for (const entry of [theirs.id, randomUUID()])
      await refuses(() => sendForm(withdrawLine, about({ entry })), { errors: { "": "organization.unknown" } });
    await refuses(() => sendForm(withdrawLine, about({ entry: "1" })), { errors: { entry: "input.invalid" } });
  });
});

describe("nobody else enters", () => {
  test.each(["board@demo", "reviewer@demo", "admin@demo"])("%s finds no such door", async (email) => {
    await signInAsDemo(email);
    for (const sending of [() => named(), () => totalled(), () => sendForm(withdrawLine, {})])
      await refuses(sending, { to: "404" });
  });

  test("who has not signed in is sent to do so", async () => {
    newBrowser();
    await refuses(() => named(), { to: "/sign-in" });
  });
});

/** The same person earlier: none of the other dates stands in the way. */
function earlier(ceremonyOn: string): Fields {
  return { ceremonyOn, decidedOn: "", receivedOn: "" };
}
