import { beforeAll, describe, expect, it } from "vitest";
import { appendAudit, hashOf } from "@/data/audit";
import { listBrokenLinks } from "@/data/audit-check";
import { db } from "@/data/db";
import { saveSetting } from "@/data/installation/setting-changes";
import type { Access } from "@/domain/access";
import { day } from "@/domain/day";
import { operate } from "@/domain/policy";
import { QuotaInput } from "@/domain/quotas/setting";
import { recordQuota } from "@/features/quotas/record";
import { answer, idOf, sendCorrection, sendNamed, sendTotal } from "../support/entering";
import { at, granted, plantTinyTree, today } from "../support/tiny-tree";

let secretary: Access<"admission.record">;

beforeAll(async () => {
  await plantTinyTree();
  secretary = await granted("secretary", "muong-hum", "admission.record");
  const total = await idOf(sendTotal(secretary, "muong-hum", "2023", 5, { reason: "Theo báo cáo năm" }));
  const named = await idOf(sendNamed(secretary, "seo-po-ho", { total, fullName: "Giàng A Câu", minority: "yes" }));
  answer(await sendCorrection(secretary, named, { reason: "Ghi nhầm chi bộ" }));
  const board = await granted("board", "muong-hum", "quota.assign");
  const quota = { organization: "seo-po-ho", period: "2023", basis: "ASSIGNED", shape: "BETWEEN", min: 1, max: 3 };
  answer(await recordQuota(board, QuotaInput.parse(quota)));
  answer(await recordQuota(board, QuotaInput.parse({ ...quota, max: 4, decisionNo: "12-QĐ/ĐU" })));
});

const chainOf = async (code: string) =>
  db.auditEvent.findMany({ where: { chain: (await at(code)).id }, orderBy: { number: "asc" } });

describe("the chain of an organization", () => {
  it.each(["muong-hum", "seo-po-ho"])("of %s links every line to the one before", async (code) => {
    const links = await chainOf(code);
    expect(links.length).toBeGreaterThan(0);
    links.forEach((link, index) => {
      expect(link.number).toBe(index + 1);
      expect(link.previous).toBe(index === 0 ? "" : links[index - 1]?.hash);
      expect(link.hash).toBe(hashOf(link));
    });
    const head = await db.auditHead.findUnique({ where: { chain: (await at(code)).id } });
    expect(head).toMatchObject({ number: links.length, hash: links.at(-1)?.hash });
  });

  it("says who did what to which row, before and after", async () => {
    const [named, withdrawn, first, second] = await chainOf("seo-po-ho");
    expect(named).toMatchObject({ actor: "secretary@muong-hum", userId: 7, what: "admission.record", before: null });
    expect(named?.after).toMatchObject([
      { kind: "NAMED", count: 1, date: "2023-05-19" },
      { kind: "TOTAL", count: -1, organizationId: (await at("muong-hum")).id },
    ]);
    // Why somebody's entry was withdrawn stays with the entry, where it can be forgotten with the person.
    expect(withdrawn).toMatchObject({ subject: named?.subject, reason: null, before: { count: 1 } });
    expect(first).toMatchObject({ what: "quota.assign", before: null, after: { revision: 1, max: 3, required: 1 } });
    expect(second).toMatchObject({ before: { revision: 1, max: 3 }, after: { revision: 2, max: 4 } });
  });

  it("holds whatever a text was made of: what is hashed is what is kept", async () => {
    const { id } = await at("thon-5");
    const said = { subject: "half \udc00", reason: "\ud800 hi" };
    await db.$transaction((tx) => appendAudit(tx, secretary, new Map([[id, said]])));
    expect(await chainOf("thon-5")).toMatchObject([{ subject: "half \ufffd", reason: "\ufffd hi" }]);
    expect(await listBrokenLinks(operate("ledger.keep", today))).toEqual([]);
  });

  it("keeps neither names nor sensitive values", async () => {
    const all = JSON.stringify(await db.auditEvent.findMany({ omit: { id: true } }));
    expect(all).not.toMatch(/Giàng|Câu|minority|fullName/);
  });
});

describe("the chain of the installation", () => {
  it("is written link by link, forty changes at once", async () => {
    const access = operate("setting.set", today);
    const before = (await db.auditHead.findUnique({ where: { chain: 0 } }))?.number ?? 0;
    const days = Array.from({ length: 40 }, (_, index) => day(`2023-01-${String((index % 28) + 1).padStart(2, "0")}`));
    for (const saved of await Promise.all(days.map((on) => saveSetting(access, "admission.countedBy", on, "decision"))))
      answer(saved);
    expect((await db.auditHead.findUnique({ where: { chain: 0 } }))?.number).toBe(before + 40);
    expect(await listBrokenLinks(operate("ledger.keep", today))).toEqual([]);
  });
});

describe("a hash", () => {
  const link = {
    ...{ chain: 3, number: 2, at: new Date("2024-03-15T08:00:00.123Z"), userId: 7, actor: "secretary@demo" },
    ...{ what: "admission.record", subject: "admission:1", before: { b: [{ y: 1, x: 2 }], a: null }, after: null },
    ...{ reason: "vì sao", previous: "abc" },
  };

  it("does not depend on the order of keys, which jsonb does not keep", () => {
    const turned = { ...link, before: { a: null, b: [{ x: 2, y: 1 }] } };
    expect(hashOf(turned)).toBe(hashOf(link));
  });

  it.each([
    { chain: 4 },
    { number: 3 },
    { at: new Date("2024-03-15T08:00:00.124Z") },
    { userId: null },
    { actor: "board@demo" },
    { what: "quota.assign" },
    { subject: "admission:2" },
    { before: { b: [{ y: 1, x: 3 }], a: null } },
    { after: {} },
    { reason: null },
    { previous: "abd" },
  ])("changes with %j", (more) => {
    expect(hashOf({ ...link, ...more })).not.toBe(hashOf(link));
  });
});

it("hashes a link as every version did", () => {
  const act = { chain: 7, number: 3, at: new Date("2024-03-15T01:02:03Z"), userId: null, actor: "operator" };
  const before = { b: [1, { z: null, y: "ễ" }], a: undefined };
  const after = { "10": true, "9": 0.5, inner: { d: 1, c: [] } };
  const link = { ...act, what: "quota.set", subject: "quota:1", before, after, reason: null, previous: "" };
  expect(hashOf(link)).toBe("5425bba9f6ad24749ff0d0a48f626d6fd52dc9970ffa83bd3d8c3b8b1100ec60");
});
