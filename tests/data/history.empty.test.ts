import { beforeAll, describe, expect, it, test } from "vitest";
import { type HistoryAsked, listHistory, listHistoryOf } from "@/data/history";
import type { Access } from "@/domain/access";
import { day } from "@/domain/day";
import { QuotaInput } from "@/domain/quotas/setting";
import { recordQuota } from "@/features/quotas/record";
import { answer, idOf, sendCorrection, sendNamed, sendTotal } from "../support/entering";
import { at, granted, plantTinyTree, reaching } from "../support/tiny-tree";

let reader: Access<"audit.read">;
let named: string;

// Oldest first: a total, a person out of it, the person withdrawn, a quota; and a total in another province.
beforeAll(async () => {
  await plantTinyTree();
  const secretary = await granted("secretary", "muong-hum", "admission.record");
  const total = await idOf(sendTotal(secretary, "muong-hum", "2023", 5));
  named = await idOf(sendNamed(secretary, "seo-po-ho", { total }));
  answer(await sendCorrection(secretary, named));
  const quota = { organization: "seo-po-ho", period: "2023", basis: "ASSIGNED", shape: "BETWEEN", min: 1, max: 3 };
  answer(await recordQuota(await granted("board", "muong-hum", "quota.assign"), QuotaInput.parse(quota)));
  await idOf(sendTotal(await reaching("son-la", "admission.record"), "cang-coi", "2023", 2));
  reader = await granted("board", "bat-xat", "audit.read");
});

const found = async (asked: Partial<HistoryAsked> = {}, code = "bat-xat", access = reader) => {
  const events = await listHistory(access, { path: (await at(code)).path, most: 10, ...asked });
  return events.map((event) => `${event.code} ${event.what} ${event.before ? "again" : "new"}`);
};

const all = [
  "seo-po-ho quota.assign new",
  "seo-po-ho admission.record again",
  "seo-po-ho admission.record new",
  "muong-hum admission.record new",
];

test("the newest act first, here and below", async () => {
  expect(await found()).toEqual(all);
  expect(await found({}, "seo-po-ho")).toEqual(all.slice(0, 3));
  expect(await found({}, "thon-5")).toEqual([]);
});

test("outside sees nothing, wherever it looks", async () => {
  const far = await granted("board", "son-la", "audit.read");
  expect(await found({}, "lao-cai", far)).toEqual([]);
  expect(await listHistoryOf(far, (await at("seo-po-ho")).id, `admission:${named}`)).toEqual([]);
  expect(await found({}, "lao-cai")).toEqual(all);
});

describe("filters", () => {
  it.each<[Partial<HistoryAsked>, string[]]>([
    [{ kind: "entry" }, all.slice(2)],
    [{ kind: "correction" }, all.slice(1, 2)],
    [{ kind: "quota" }, all.slice(0, 1)],
    [{ kind: "other" }, []],
    [{ who: "BOARD" }, all.slice(0, 1)],
    [{ who: "secretary@m" }, all.slice(1)],
    [{ who: "100%" }, []],
    [{ who: "_" }, []],
    [{ from: day("2000-01-01"), to: day("2100-01-01") }, all],
    [{ to: day("2000-01-01") }, []],
    [{ from: day("2100-01-01") }, []],
    [{ kind: "entry", who: "secretary", from: day("2000-01-01") }, all.slice(2)],
  ])("%j", async (asked, expected) => {
    expect(await found(asked)).toEqual(expected);
  });

  test("a day is a day in Viet Nam, with its first and last moment", async () => {
    const [event] = await listHistory(reader, { path: "/", most: 1 });
    const on = day(new Date((event?.at.getTime() ?? 0) + 7 * 3_600_000).toISOString().slice(0, 10));
    expect(await found({ from: on, to: on })).toEqual(all);
  });
});

test("page after page, nothing twice and nothing left out", async () => {
  const seen: string[] = [];
  for (let after: string | undefined; ; ) {
    const page = await listHistory(reader, { path: (await at("bat-xat")).path, most: 3, after });
    if (page.length === 0) break;
    seen.push(...page.map((event) => event.id));
    after = page.at(-1)?.id;
  }
  expect(seen).toHaveLength(all.length);
  expect(new Set(seen).size).toBe(all.length);
});

test("one entry's own history, the first act first", async () => {
  const events = await listHistoryOf(reader, (await at("seo-po-ho")).id, `admission:${named}`);
  expect(events.map(({ actor, reason }) => [actor, reason])).toEqual([
    ["secretary@muong-hum", null],
    ["secretary@muong-hum", "ghi nhầm"],
  ]);
});
