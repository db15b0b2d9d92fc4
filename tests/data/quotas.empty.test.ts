import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/data/db";
import { saveHeadcounts } from "@/data/organizations/foundation";
import { listQuotas, listRevisions } from "@/data/quotas/quotas";
import type { Access } from "@/domain/access";
import { day } from "@/domain/day";
import { quotasFor } from "@/domain/figures/figure";
import type { Organization } from "@/domain/organization";
import { parsePeriod, yearPeriod } from "@/domain/period";
import { operate } from "@/domain/policy";
import { QuotaInput } from "@/domain/quotas/setting";
import { termPeriod } from "@/domain/term";
import { recordQuota } from "@/features/quotas/record";
import { answer, problemsOf } from "../support/entering";
import { footprint } from "../support/footprint";
import { at, granted, plantTinyTree, today } from "../support/tiny-tree";

let board: Access<"quota.assign">;
let reader: Access<"attainment.read">;
let commune: Organization;

beforeAll(async () => {
  await plantTinyTree();
  board = await granted("board", "bat-xat", "quota.assign");
  reader = await granted("reviewer", "lao-cai", "attainment.read");
  commune = await at("muong-hum");
});

const set = (more: object) =>
  recordQuota(
    board,
    QuotaInput.parse({ organization: "muong-hum", period: "2023", basis: "ASSIGNED", shape: "EXACTLY", ...more }),
  );
const inForceOn = async (on: string, period = "2023") => {
  const against = parsePeriod(period) ?? yearPeriod(0);
  const asked = { of: commune.id, others: [], period: against, on: day(on) };
  const by = { today, quotasOn: day(on) };
  return quotasFor(commune.id, against, await listQuotas(reader, asked), by)
    .map(({ basis, required }) => [basis, required])
    .sort();
};

describe("a quota", () => {
  it("is revised by adding a row; the one decided last by a day is in force that day", async () => {
    answer(await set({ min: 14, decidedOn: "2023-01-15", decisionNo: "1-QĐ/HU" }));
    answer(await set({ min: 12, decidedOn: "2023-07-01" }));
    answer(await set({ min: 13, decidedOn: "2023-03-01" }));
    answer(await set({ min: 11, decidedOn: "2023-07-01", basis: "COMMITTED" }));
    const days = ["2023-01-14", "2023-01-15", "2023-02-28", "2023-03-01", "2023-06-30", "2023-07-01"];
    expect(await Promise.all(days.map((on) => inForceOn(on)))).toEqual([
      [],
      [["ASSIGNED", 14]],
      [["ASSIGNED", 14]],
      [["ASSIGNED", 13]],
      [["ASSIGNED", 13]],
      [
        ["ASSIGNED", 12],
        ["COMMITTED", 11],
      ],
    ]);
    const revisions = (await listRevisions(reader, commune.id)).map(({ basis, revision, required }) => [
      basis,
      revision,
      required,
    ]);
    expect(revisions).toEqual([
      ["ASSIGNED", 2, 12],
      ["ASSIGNED", 3, 13],
      ["ASSIGNED", 1, 14],
      ["COMMITTED", 1, 11],
    ]);
  });

  it("decided twice on one day is the one recorded last", async () => {
    answer(await set({ min: 15, decidedOn: "2023-07-01" }));
    expect(await inForceOn("2023-07-01")).toContainEqual(["ASSIGNED", 15]);
  });

  it("that is closed holds no longer, but did before", async () => {
    const [first] = await db.quota.findMany({ where: { basis: "COMMITTED" } });
    if (!first) throw new Error("no quota");
    const { id: _id, recordedAt: _recordedAt, ...row } = first;
    await db.quota.create({ data: { ...row, revision: 2, closes: true, decidedOn: new Date("2023-10-01") } });
    expect(await inForceOn("2023-09-30")).toContainEqual(["COMMITTED", 11]);
    expect(await inForceOn("2023-10-01")).toEqual([["ASSIGNED", 15]]);
  });

  it("set ten times at once has ten revisions", async () => {
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, index) => set({ organization: "trung-leng-ho", min: index })),
    );
    expect(results.flatMap(problemsOf)).toEqual([]);
    const { id } = await at("trung-leng-ho");
    const rows = await db.quota.findMany({ where: { organizationId: id }, orderBy: { revision: "asc" } });
    expect(rows.map((row) => row.revision)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it.each([
    ["outside every term", { period: "2019", min: 5 }, "period.outsideTerms"],
    ["for no period", { period: "2021-Q5", min: 5 }, "period.unknown"],
    ["decided tomorrow", { min: 5, decidedOn: "2024-03-16" }, "quota.decidedInFuture"],
    ["of a rate of nobody", { shape: "RATE", ratePercent: "3" }, "quota.noHeadcount"],
    ["upside down", { shape: "BETWEEN", min: 3, max: 1 }, "quota.minAboveMax"],
  ])("%s is refused and leaves nothing", async (_what, input, code) => {
    const before = await footprint();
    expect(problemsOf(await set({ organization: "po-ho", ...input }))).toEqual([code]);
    expect(await footprint()).toEqual(before);
  });
});

describe("a rate", () => {
  const count = async (on: string, total: number) => {
    const row = { organizationId: commune.id, on: day(on), total, certainty: "PRINTED", source: "a test" } as const;
    answer(await saveHeadcounts(operate("setting.set", today), [row]));
  };
  const rate = { period: "2022", shape: "RATE", ratePercent: "3" };
  const base = async (revision: number) =>
    db.quota.findFirst({
      where: { organizationId: commune.id, shape: "RATE", revision },
      select: { required: true, rateBase: true, rateBaseOn: true, rateBasisPoints: true },
    });

  it("is frozen with the members on the period's first day it was computed from", async () => {
    await count("2021-06-30", 280);
    await count("2022-01-02", 999);
    answer(await set(rate));
    const first = { required: 9, rateBase: 280, rateBaseOn: new Date("2021-06-30"), rateBasisPoints: 300 };
    expect(await base(1)).toEqual(first);
    await count("2022-01-01", 301);
    expect(await base(1)).toEqual(first);
    expect(await inForceOn("2024-03-15", "2022")).toEqual([["ASSIGNED", 9]]);
    answer(await set(rate));
    expect(await base(2)).toEqual({ ...first, required: 10, rateBase: 301, rateBaseOn: new Date("2022-01-01") });
    expect(await base(1)).toEqual(first);
  });
});

describe("the quota of a term", () => {
  it("is found by the term, whatever months it is counted in", async () => {
    answer(await set({ period: "2020-2025", basis: "RESOLUTION", shape: "AT_LEAST", min: 60 }));
    const [row] = await db.termDates.findMany({ include: { term: true }, orderBy: { organizationId: "asc" } });
    if (!row) throw new Error("no term");
    const term = { id: row.termId, name: row.term.name, from: row.fromMonth + 2, to: row.toMonth, organizationId: 1 };
    const period = termPeriod({ ...term, certainty: null, source: null });
    const asked = { of: 0, others: [commune.id], period, on: today };
    expect(await listQuotas(reader, asked)).toMatchObject([{ termId: term.id, required: 60, basis: "RESOLUTION" }]);
  });

  it("revised after the term's months were set anew is still one quota", async () => {
    const [row] = await db.termDates.findMany({ orderBy: { organizationId: "asc" } });
    if (!row) throw new Error("no term");
    await db.termDates.updateMany({ where: { termId: row.termId }, data: { fromMonth: row.fromMonth + 1 } });
    answer(await set({ period: "2020-2025", basis: "RESOLUTION", shape: "AT_LEAST", min: 65 }));
    const ofTerm = (await listRevisions(reader, commune.id)).filter((quota) => quota.termId === row.termId);
    expect(new Map(ofTerm.map(({ revision, required }) => [revision, required]))).toEqual(
      new Map([
        [1, 60],
        [2, 65],
      ]),
    );
    const asked = { of: commune.id, others: [], period: yearPeriod(2023), on: today };
    const term = { kind: "term", name: "", from: row.fromMonth + 1, to: row.toMonth, termId: row.termId } as const;
    const inForce = quotasFor(commune.id, term, await listQuotas(reader, asked), { today });
    expect(inForce.map(({ required }) => required)).toEqual([65]);
  });
});

describe("quotas of several organizations", () => {
  it("are all of the one asked about, and of the others those of the period", async () => {
    answer(await set({ organization: "seo-po-ho", shape: "BETWEEN", min: 1, max: 3 }));
    answer(await set({ organization: "seo-po-ho", period: "2022", min: 2 }));
    const cell = await at("seo-po-ho");
    const asked = { of: commune.id, others: [cell.id], period: yearPeriod(2023), on: today };
    const quotas = await listQuotas(reader, asked);
    expect(quotas.filter((quota) => quota.organizationId === cell.id)).toMatchObject([{ required: 1, max: 3 }]);
    const own = quotas.filter((quota) => quota.organizationId === commune.id);
    expect(new Set(own.map((quota) => quota.termId ?? quota.from)).size).toBe(3);
  });
});
