import { beforeAll, describe, expect, it } from "vitest";
import type { AskAccess } from "@/access/access-to";
import { db } from "@/data/db";
import {
  countSourceStatuses,
  listLatestReviews,
  listReviewedCells,
  listReviewsOf,
} from "@/data/sourcing/source-reviews";
import { TotalInput } from "@/domain/ledger/total-admission";
import { decide } from "@/domain/policy";
import { type JudgementInput, ReviewInput } from "@/domain/sourcing/source-review-input";
import { enterTotal } from "@/features/admissions/record";
import { admittedWords } from "@/features/sourcing/admitted-words";
import { judgeSources, reviewSources } from "@/features/sourcing/review-sources";
import { readSources } from "@/features/sourcing/sources-page";
import { speaking } from "@/text/request";
import { answer, newKey, problemsOf } from "../support/entering";
import { footprint } from "../support/footprint";
import { everywhere } from "../support/past-row-security";
import { at, granted, plantTinyTree, today } from "../support/tiny-tree";

/** Asks as somebody with one grant does. */
const asking = async (role: "board" | "secretary" | "reviewer", code: string): Promise<AskAccess> => {
  const { path } = await at(code);
  const who = { userId: 7, actor: `${role}@${code}`, today, grants: [{ role, path, until: null }] };
  return async (permission) => decide(who, permission);
};

const enter = async (who: string, organization: string, rows: object, more: object = {}) => {
  const input = ReviewInput.parse({ organization, year: 2024, on: "2024-03-01", key: newKey(), ...rows, ...more });
  return reviewSources(await granted("secretary", who, "source.review"), await asking("secretary", who), input);
};

const judge = async (who: string, organization: string, reviews: Record<string, string>, more: object = {}) => {
  const input = {
    organization,
    year: 2024,
    act: "ACCEPT",
    reviews,
    list: false,
    key: newKey(),
    ...more,
  } as JudgementInput;
  return judgeSources(await granted("board", who, "source.judge"), await asking("board", who), input);
};

const figures = (code: string) => granted("reviewer", code, "attainment.read");
const held = async (code: string, year = 2024) => {
  const { path } = await at(code);
  const cells = await listReviewedCells(await figures("lao-cai"), { path, year, most: 50 });
  return new Map(cells.map((cell) => [cell.code, cell]));
};
const idOf = async (code: string) => (await held(code)).get(code)?.now?.id ?? "";

beforeAll(async () => {
  await plantTinyTree();
});

const thon5 = { "result.thon-5": "EXHAUSTED", "cause.thon-5.YOUNG_AWAY": "yes" };

describe("reviews of many cells", () => {
  it("are written together, each with its line in its own trail and one in that of the commune", async () => {
    const rows = { ...thon5, "result.seo-po-ho": "HAS_SOURCE", "outstanding.seo-po-ho": "3" };
    expect(answer(await enter("muong-hum", "muong-hum", rows))).toMatchObject({ cells: 2, year: 2024 });
    const cells = await held("muong-hum");
    expect(cells.get("seo-po-ho")?.now).toMatchObject({ result: "HAS_SOURCE", outstanding: 3, judgement: null });
    expect(cells.get("thon-5")?.now).toMatchObject({ result: "EXHAUSTED", outstanding: 0, causes: ["YOUNG_AWAY"] });
    expect(cells.get("ky-quan-san")?.now).toBeNull();
    const [commune, cell] = [await at("muong-hum"), await at("thon-5")];
    const lines = await db.auditEvent.findMany({ where: { subject: { startsWith: "source:" } } });
    expect(lines.map(({ chain, subject }) => [chain, subject])).toEqual(
      expect.arrayContaining([
        [commune.id, "source:cells"],
        [cell.id, `source:${cell.id}`],
      ]),
    );
    expect(lines).toHaveLength(3);
    expect(await countSourceStatuses(await figures("lao-cai"), commune.path, 2024)).toEqual({
      ...{ NOT_REVIEWED: 1, HAS_SOURCE: 1, WAITING: 1, ACCEPTED: 0, SENT_BACK: 0 },
    });
  });

  it("are written all or none, and what was written meanwhile is never overwritten", async () => {
    const before = await footprint();
    const rows = { ...thon5, "result.ky-quan-san": "EXHAUSTED" };
    expect(await enter("muong-hum", "muong-hum", rows)).toMatchObject({
      problems: expect.arrayContaining([
        { code: "source.changedMeanwhile", field: "result.thon-5" },
        { code: "source.causeMissing", field: "result.ky-quan-san" },
      ]),
    });
    expect(problemsOf(await enter("muong-hum", "muong-hum", {}))).toEqual(["source.nothingReviewed"]);
    const early = { ...thon5, "seen.thon-5": await idOf("thon-5") };
    expect(problemsOf(await enter("muong-hum", "muong-hum", early, { on: "2024-02-28" }))).toEqual([
      "source.laterReview",
    ]);
    expect(problemsOf(await enter("muong-hum", "muong-hum", early, { on: "2024-03-16" }))).toEqual(["date.future"]);
    expect(await footprint()).toEqual(before);
  });

  it("count once however often they are sent", async () => {
    const access = await granted("secretary", "trung-leng-ho", "source.review");
    const ask = await asking("secretary", "trung-leng-ho");
    const input = ReviewInput.parse({
      ...{ organization: "po-ho", year: 2024, on: "2024-03-01", key: newKey() },
      ...{ "result.po-ho": "EXHAUSTED", "cause.po-ho.FEW_INHABITANTS": "yes" },
    });
    const one = answer(await reviewSources(access, ask, input));
    expect(answer(await reviewSources(access, ask, input))).toEqual(one);
    expect(await everywhere((tx) => tx.sourceReview.count({ where: { organization: { code: "po-ho" } } }))).toBe(1);
  });

  it("write nothing and tell nothing out of reach, nor to cells of another commune", async () => {
    const before = await footprint();
    expect(problemsOf(await enter("trung-leng-ho", "muong-hum", thon5))).toEqual(["organization.unknown"]);
    expect(problemsOf(await enter("trung-leng-ho", "trung-leng-ho", thon5))).toEqual(["organization.unknown"]);
    expect(problemsOf(await enter("muong-hum", "seo-po-ho", thon5))).toEqual(["organization.unknown"]);
    const id = await idOf("thon-5");
    expect(problemsOf(await judge("son-la", "thon-5", { "thon-5": id }))).toEqual(["organization.unknown"]);
    expect(await footprint()).toEqual(before);
    expect(await listReviewedCells(await figures("son-la"), { path: "/", year: 2024, most: 50 })).toHaveLength(1);
    expect(await listReviewsOf(await figures("son-la"), (await at("thon-5")).id)).toEqual([]);
    expect(await listLatestReviews(await figures("son-la"), "/")).toEqual([]);
  });
});

describe("the superior", () => {
  it("accepts, takes it back with a reason, and never twice the same", async () => {
    const id = await idOf("thon-5");
    expect(answer(await judge("bat-xat", "thon-5", { "thon-5": id }))).toMatchObject({ cells: 1 });
    expect((await held("thon-5")).get("thon-5")?.now?.judgement).toMatchObject({ isAccepted: true, on: today });
    expect(problemsOf(await judge("bat-xat", "thon-5", { "thon-5": id }))).toEqual(["source.alreadyAccepted"]);
    const back = { act: "SEND_BACK", reason: "còn hai giáo viên trẻ" };
    answer(await judge("bat-xat", "muong-hum", { "thon-5": id }, back));
    expect((await held("thon-5")).get("thon-5")?.now?.judgement).toMatchObject({
      isAccepted: false,
      ...{ reason: back.reason },
    });
    expect(problemsOf(await judge("bat-xat", "muong-hum", {}))).toEqual(["source.nothingTicked"]);
    expect(problemsOf(await judge("bat-xat", "muong-hum", { "seo-po-ho": await idOf("seo-po-ho") }))).toEqual([
      "source.notExhausted",
    ]);
  });

  it("answers what was shown, not what was written since", async () => {
    const id = await idOf("thon-5");
    answer(await enter("muong-hum", "thon-5", { ...thon5, "seen.thon-5": id }, { on: "2024-03-10" }));
    expect(problemsOf(await judge("bat-xat", "thon-5", { "thon-5": id }))).toEqual(["source.changedMeanwhile"]);
    answer(await judge("bat-xat", "thon-5", { "thon-5": await idOf("thon-5") }));
  });

  it("has accepted one year alone", async () => {
    const years = (year: number) => held("thon-5", year).then((cells) => cells.get("thon-5"));
    expect(await years(2025)).toMatchObject({ now: null, before: { year: 2024, judgement: { isAccepted: true } } });
    expect(await years(2023)).toMatchObject({ now: null, before: null });
    const { path } = await at("thon-5");
    expect(await countSourceStatuses(await figures("lao-cai"), path, 2025)).toMatchObject({
      NOT_REVIEWED: 1,
      ACCEPTED: 0,
    });
  });
});

describe("reads", () => {
  it("answer the latest review of every cell of a subtree with its acceptance", async () => {
    const late = { on: "2023-12-01", year: 2023 };
    answer(
      await enter(
        "muong-hum",
        "ky-quan-san",
        { "result.ky-quan-san": "HAS_SOURCE", "outstanding.ky-quan-san": "2" },
        late,
      ),
    );
    const { path } = await at("bat-xat");
    const latest = await listLatestReviews(await figures("lao-cai"), path);
    const names = new Map([...(await held("bat-xat")).values()].map(({ id, code }) => [id, code]));
    expect(
      latest.map(({ organizationId, review }) => [
        names.get(organizationId),
        review.year,
        review.judgement?.isAccepted,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ["seo-po-ho", 2024, undefined],
        ["thon-5", 2024, true],
        ["ky-quan-san", 2023, undefined],
        ["po-ho", 2024, undefined],
      ]),
    );
    expect(latest).toHaveLength(4);
  });

  it("filter, go on cell by cell, and keep words from who reads no names", async () => {
    const read = (role: "board" | "reviewer", query: object, most = 50) =>
      asking(role, "lao-cai").then(async (ask) => readSources(await figures("lao-cai"), ask, "bat-xat", query, most));
    const codes = async (query: object) => (await read("board", query))?.lines.map(({ code }) => code).sort();
    expect(await codes({ show: "waiting", year: "2024" })).toEqual(["po-ho"]);
    expect(await codes({ show: "exhausted" })).toEqual(["po-ho", "thon-5"]);
    expect(await codes({ show: "notReviewed" })).toEqual(["ky-quan-san"]);
    expect(await codes({ show: "x", year: "y", after: "z" })).toHaveLength(4);
    const all: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = await read("board", { after }, 1);
      all.push(...(page?.lines.map(({ code }) => code) ?? []));
      after = page?.last;
      if (!after) break;
    }
    expect(all).toHaveLength(4);
    const remark = { ...{ "remark.seo-po-ho": "nhà ông A", "seen.seo-po-ho": await idOf("seo-po-ho") } };
    answer(
      await enter("muong-hum", "seo-po-ho", {
        "result.seo-po-ho": "HAS_SOURCE",
        "outstanding.seo-po-ho": "1",
        ...remark,
      }),
    );
    const said = async (role: "board" | "reviewer") =>
      (await read(role, {}))?.lines.find(({ code }) => code === "seo-po-ho")?.now?.remark;
    expect([await said("board"), await said("reviewer")]).toEqual(["nhà ông A", null]);
    expect((await read("board", {}))?.lines.map(({ judges }) => judges)).toEqual([true, true, true, true]);
    expect((await read("reviewer", {}))?.lines.some(({ judges, reviews }) => judges || reviews)).toBe(false);
  });
});

describe("admitted in three years", () => {
  const total = async (period: string, wanted: number) => {
    const input = TotalInput.parse({ organization: "thon-5", period, wanted, confirmed: true, key: newKey() });
    answer(await enterTotal(await granted("secretary", "muong-hum", "admission.record"), input, {}));
  };
  const admittedAt = async () => {
    const cell = (await held("muong-hum", 2023)).get("thon-5");
    return [cell?.admitted, cell?.unphased];
  };
  const said = async () =>
    speaking("vi", async () => (await admittedWords())((await held("muong-hum", 2023)).get("thon-5") ?? none));
  const none = { admitted: null, unphased: 0 };

  it("a total over more years is neither nought nor a number of these three", async () => {
    expect([await admittedAt(), await said()]).toEqual([[null, 0], "–"]);
    await total("2023", 0);
    expect([await admittedAt(), await said()]).toEqual([[0, 0], "0"]);
    await total("2019-2022", 3);
    expect([await admittedAt(), await said()]).toEqual([[0, 3], "tổng nhiều năm"]);
    await total("2023", 2);
    expect([await admittedAt(), await said()]).toEqual([[2, 3], "2, và tổng nhiều năm"]);
  });
});
