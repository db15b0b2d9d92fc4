import { beforeAll, describe, expect, it } from "vitest";
import { appendAudit } from "@/data/audit";
import { change } from "@/data/change";
import { db } from "@/data/db";
import type { Access } from "@/domain/access";
import { QuotaInput } from "@/domain/quotas/setting";
import { no, yes } from "@/domain/result";
import { recordQuota } from "@/features/quotas/record";
import { atOnce } from "../support/at-once";
import { answer, idOf, problemsOf, sendCorrection, sendNamed, sendTotal } from "../support/entering";
import { footprint } from "../support/footprint";
import { at, granted, plantTinyTree } from "../support/tiny-tree";

let secretary: Access<"admission.record">;

beforeAll(async () => {
  await plantTinyTree();
  secretary = await granted("secretary", "muong-hum", "admission.record");
});

describe("the same sending under the same key", () => {
  it("is done once and answered alike, fifty times at once", async () => {
    const before = await footprint();
    const sent = { key: "fifty", fullName: "Giàng A Câu" };
    const answers = await atOnce(50, async () => answer(await sendNamed(secretary, "seo-po-ho", sent)));
    expect(answers).toEqual(answers.map(() => answers[0]));
    const after = await footprint();
    expect(after).toEqual({
      ...before,
      Admission: (before.Admission ?? 0) + 1,
      AdmissionRollup: after.AdmissionRollup,
      MemberRollup: after.MemberRollup,
      WatchTouch: after.WatchTouch,
      AuditEvent: (before.AuditEvent ?? 0) + 1,
      AuditHead: (before.AuditHead ?? 0) + 1,
      Idempotency: (before.Idempotency ?? 0) + 1,
      [`chain ${(await at("seo-po-ho")).id}`]: 1,
    });
    const ledger = await db.admission.findMany({ where: { organization: { code: "seo-po-ho" } } });
    expect(ledger.map(({ id }) => id)).toEqual([answers[0]?.id]);
  });

  it("is answered as it was first, whatever has happened since", async () => {
    const first = await sendTotal(secretary, "muong-hum", "2022", 5, { key: "five" });
    answer(await sendTotal(secretary, "muong-hum", "2022", 9, { key: "nine" }));
    expect(await sendTotal(secretary, "muong-hum", "2022", 5, { key: "five" })).toEqual(first);
    expect(await db.admission.count({ where: { organization: { code: "muong-hum" } } })).toBe(2);
  });

  it("holds for quotas and corrections too", async () => {
    const board = await granted("board", "muong-hum", "quota.assign");
    const quota = { organization: "thon-5", period: "2023", basis: "ASSIGNED", shape: "EXACTLY", min: 3, key: "quota" };
    const quotas = await atOnce(10, async () => answer(await recordQuota(board, QuotaInput.parse(quota))));
    expect(new Set(quotas.map(({ id }) => id)).size).toBe(1);
    const entry = await idOf(sendNamed(secretary, "thon-5"));
    const withdrawn = await atOnce(10, async () =>
      answer(await sendCorrection(secretary, entry, { key: "withdrawn" })),
    );
    expect(new Set(withdrawn.map(({ id }) => id)).size).toBe(1);
    expect(await db.admission.count({ where: { organization: { code: "thon-5" } } })).toBe(2);
  });
});

describe("the same key", () => {
  it("with another body is refused, one after the other and at once", async () => {
    answer(await sendNamed(secretary, "seo-po-ho", { key: "used" }));
    const before = await footprint();
    const again = [
      await sendNamed(secretary, "seo-po-ho", { key: "used", fullName: "Vàng Thị Mỷ" }),
      await sendNamed(secretary, "ky-quan-san", { key: "used" }),
      await sendTotal(secretary, "muong-hum", "2021", 5, { key: "used" }),
    ];
    expect(again.map(problemsOf)).toEqual([["input.usedKey"], ["input.usedKey"], ["input.usedKey"]]);
    expect(await footprint()).toEqual(before);
    const cells = ["seo-po-ho", "ky-quan-san", "thon-5"];
    const raced = await atOnce(12, (index) => sendNamed(secretary, cells[index % 3] ?? "", { key: "raced" }));
    const done = raced.flatMap((result) => (result.ok ? [result.value.organization] : []));
    expect(done).toHaveLength(4);
    expect(new Set(done).size).toBe(1);
    expect(raced.flatMap(problemsOf)).toEqual(Array.from({ length: 8 }, () => "input.usedKey"));
  });

  it("of somebody else is another key", async () => {
    const other = await granted("secretary", "muong-hum", "admission.record", 99);
    const mine = answer(await sendNamed(secretary, "seo-po-ho", { key: "common" }));
    expect(answer(await sendNamed(other, "seo-po-ho", { key: "common" })).id).not.toBe(mine.id);
  });

  it("may be used again after a refusal, which leaves nothing", async () => {
    const before = await footprint();
    const future = await sendNamed(secretary, "seo-po-ho", { key: "mended", ceremonyOn: "2030-01-01" });
    expect(problemsOf(future)).toEqual(["date.future"]);
    expect(await footprint()).toEqual(before);
    expect(problemsOf(await sendNamed(secretary, "seo-po-ho", { key: "mended" }))).toEqual([]);
  });
});

describe("a change", () => {
  const where = async () => ({ lock: [(await at("thon-5")).id], chain: (await at("thon-5")).id });

  it("that breaks off halfway leaves nothing, its audit line neither", async () => {
    const before = await footprint();
    const broken = change(secretary, { ...(await where()), once: { key: "broken", body: 1 } }, async (tx) => {
      await appendAudit(tx, secretary, new Map([[0, { subject: "halfway" }]]));
      throw new Error("halfway");
    });
    await expect(broken).rejects.toThrow("halfway");
    expect(await footprint()).toEqual(before);
  });

  it("that decides against it writes nothing", async () => {
    const before = await footprint();
    const refused = await change(secretary, await where(), async () => no("input.invalid"));
    expect(problemsOf(refused)).toEqual(["input.invalid"]);
    expect(await footprint()).toEqual(before);
  });

  it("that loses a race is tried again, a bounded number of times", async () => {
    let tries = 0;
    const { path } = await at("thon-5");
    const always = change(secretary, await where(), async (tx) => {
      tries++;
      await tx.organization.create({ data: { ...colliding, path } });
      return yes({ answer: 1, line: { subject: "never" } });
    });
    await expect(always).rejects.toMatchObject({ code: "P2002" });
    expect(tries).toBe(5);
  });
});

const colliding = { code: "again", kind: "CELL", name: "Chi bộ", folded: "chi bo", foundedOn: new Date(0) } as const;
