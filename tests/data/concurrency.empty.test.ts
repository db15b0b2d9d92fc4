import { beforeAll, describe, expect, it } from "vitest";
import { listBrokenLinks } from "@/data/audit-check";
import { db } from "@/data/db";
import { sumSpans } from "@/data/ledger/rollups";
import type { Access } from "@/domain/access";
import { operate } from "@/domain/policy";
import { QuotaInput } from "@/domain/quotas/setting";
import type { Result } from "@/domain/result";
import { recordQuota } from "@/features/quotas/record";
import { atOnce, deadlocks, mayBeRefused } from "../support/at-once";
import { answer, idOf, problemsOf, sendCorrection, sendNamed, sendTotal } from "../support/entering";
import { yearOf } from "../support/samples";
import { asking, spreadAs } from "../support/spreading";
import { at, granted, plantTinyTree, reaching, today } from "../support/tiny-tree";
import { threeSums } from "../support/whole-ledger";

const cells = ["seo-po-ho", "ky-quan-san", "thon-5", "po-ho"];
let recorder: Access<"admission.record">;

beforeAll(async () => {
  await plantTinyTree();
  recorder = await reaching("lao-cai", "admission.record");
});

async function sumsOf(year: number, codes: readonly string[]) {
  const spans = await Promise.all(
    codes.map(async (code) => ({ organizationId: (await at(code)).id, ...yearOf(year) })),
  );
  const sums = await sumSpans(recorder, spans);
  return sums.map((sum) => sum.admitted);
}

async function everythingAgrees() {
  const [kept, counted, byRule] = await threeSums();
  expect(kept).toEqual(counted);
  expect(counted).toEqual(byRule);
  expect(await listBrokenLinks(operate("ledger.keep", today))).toEqual([]);
}

describe("a hundred at once", () => {
  it("admissions by name are all counted, in every superior", async () => {
    const results = await atOnce(100, (index) => sendNamed(recorder, cells[index % 4] ?? ""));
    expect(results.flatMap(problemsOf)).toEqual([]);
    const places = ["lao-cai", "bat-xat", "muong-hum", "trung-leng-ho", ...cells];
    expect(await sumsOf(2023, places)).toEqual([100, 100, 75, 25, 25, 25, 25, 25]);
    await everythingAgrees();
  });

  it("names, totals, draws, corrections and quotas of one commune neither block nor miscount", async () => {
    const total = await idOf(sendTotal(recorder, "muong-hum", "2022", 30));
    const entries = await atOnce(10, () => idOf(sendNamed(recorder, "thon-5", { ceremonyOn: "2022-05-19" })));
    const acts = await atOnce(100, (index) => {
      const on = { ceremonyOn: "2022-06-02" };
      const kinds = [
        () => sendNamed(recorder, cells[index % 4] ?? "", on),
        () => sendNamed(recorder, cells[index % 3] ?? "", { ...on, total }),
        () => sendTotal(recorder, "seo-po-ho", `2022-${String(1 + (index % 12)).padStart(2, "0")}`, index % 7),
        () => sendTotal(recorder, "trung-leng-ho", "2022", index),
        () => sendCorrection(recorder, entries[Math.floor(index / 5) % 10] ?? ""),
      ];
      return kinds[index % 5]?.() ?? Promise.reject(new Error("nothing to do"));
    });
    const refusals = acts.flatMap(problemsOf);
    expect(acts.filter((result) => result.ok).length).toBeGreaterThan(60);
    expect(refusals.filter((code) => !mayBeRefused.has(code))).toEqual([]);
    await everythingAgrees();
  });

  it("a total of thirty is drawn from thirty times, not once more", async () => {
    const total = await idOf(sendTotal(recorder, "muong-hum", "2021", 30));
    const on = { ceremonyOn: "2021-06-02", total };
    const results = await atOnce(40, (index) => sendNamed(recorder, cells[index % 3] ?? "", on));
    const refused = results.flatMap(problemsOf);
    expect(refused).toHaveLength(10);
    expect(refused.every((code) => code === "admission.totalExhausted" || code === "admission.noSuchTotal")).toBe(true);
    expect(await sumsOf(2021, ["lao-cai", "muong-hum", "seo-po-ho", "ky-quan-san", "thon-5"])).toEqual([
      30,
      30,
      ...(await sumsOf(2021, ["seo-po-ho", "ky-quan-san", "thon-5"])),
    ]);
    await everythingAgrees();
  });

  it("of two who saw the same figure one writes and one is told", async () => {
    const results = await atOnce(2, (index) => sendTotal(recorder, "muong-hum", "2024-01", 5 + index, { seen: 0 }));
    expect(results.flatMap(problemsOf)).toEqual(["admission.changedMeanwhile"]);
  });

  it("an entry withdrawn many times at once is withdrawn once", async () => {
    const entry = answer(await sendNamed(recorder, "po-ho", { ceremonyOn: "2020-06-02" })).id;
    const results = await atOnce(20, () => sendCorrection(recorder, entry));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await sumsOf(2020, ["po-ho", "lao-cai"])).toEqual([0, 0]);
    await everythingAgrees();
  });

  it("spreads of one quota, quotas of the places below and admissions there neither block nor overwrite", async () => {
    const [board, secretary] = [await asking("board", "bat-xat", 7), await asking("secretary", "muong-hum", 9)];
    const assign = await granted("board", "bat-xat", "quota.assign");
    const both = { "count.muong-hum": "12", "count.trung-leng-ho": "8" };
    const quota = { period: "2024", basis: "ASSIGNED", shape: "EXACTLY", min: 3 };
    const results = await atOnce<Result<unknown>>(60, (index) => {
      const kinds = [
        () => spreadAs(board, "bat-xat", both),
        () => spreadAs(board, "bat-xat", { "count.trung-leng-ho": "8", "count.muong-hum": "12" }),
        () => spreadAs(secretary, "muong-hum", { "count.thon-5": "1", "count.seo-po-ho": "2" }),
        () => recordQuota(assign, QuotaInput.parse({ ...quota, organization: "trung-leng-ho" })),
        () => sendNamed(recorder, cells[index % 4] ?? "", { ceremonyOn: "2024-02-02" }),
      ];
      return kinds[index % 5]?.() ?? Promise.reject(new Error("nothing to do"));
    });
    const refused = results.flatMap(problemsOf);
    expect(new Set(refused)).toEqual(new Set(["quota.changedMeanwhile"]));
    const written = await db.quota.groupBy({ by: ["organizationId"], _count: true, _max: { revision: true } });
    // A number of its own for each, and none left out.
    expect(written.every(({ _count, _max }) => _max.revision === _count)).toBe(true);
    // Of those who saw nothing there only the first may write: the communes were recorded to besides.
    const below = await db.quota.findMany({ where: { organization: { code: { in: ["seo-po-ho", "thon-5"] } } } });
    expect(below.map(({ revision }) => revision)).toEqual([1, 1]);
    await everythingAgrees();
  });

  it("have never waited for each other in a circle", async () => {
    expect(await deadlocks()).toBe(0);
  });
});
