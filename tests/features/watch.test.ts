import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/data/db";
import { evaluateTouched } from "@/data/watch/evaluate";
import type { Access, Permission } from "@/domain/access";
import { day } from "@/domain/day";
import { operate, type Role } from "@/domain/policy";
import { CaseActInput } from "@/domain/watch/case-act";
import { ThresholdInput } from "@/domain/watch/threshold-setting";
import { act } from "@/features/watch/act";
import { readCase } from "@/features/watch/case-page";
import { changeThreshold } from "@/features/watch/change-threshold";
import { readMyCases } from "@/features/watch/my-cases";
import { readThresholdsPage } from "@/features/watch/thresholds-page";
import { readWatch } from "@/features/watch/watch-page";
import { watchSheet } from "@/features/watch/watch-sheet";
import { csvLines } from "@/text/csv";
import { speaking } from "@/text/request";
import { footprint } from "../support/footprint";
import { everywhere } from "../support/past-row-security";
import { questionsOf } from "../support/questions";
import { granted } from "../support/tiny-tree";

/** How a page asks for further accesses in somebody's name. */
const asks = (role: Role, code: string) =>
  (async (permission: Permission) => granted(role, code, permission).catch(() => undefined)) as <
    Asked extends Permission,
  >(
    permission: Asked,
  ) => Promise<Access<Asked> | undefined>;

let id: string;
let staff: { id: number; name: string };
const today = day("2024-03-15");

const read = async (role: Role, at: string, code: string, query: object = {}) =>
  readWatch(await granted(role, at, "watch.read"), asks(role, at), code, query);
const open = async (role: Role, at: string) =>
  readCase(await granted(role, at, "watch.read"), asks(role, at), { code: "muong-hum", id });

async function send(who: Access<"watch.act" | "watch.exempt">, name: string, more: object = {}, taken?: number) {
  const now = await db.watchCase.findUniqueOrThrow({ where: { id } });
  const input = { case: id, taken: taken ?? now.taken, key: crypto.randomUUID(), act: name, ...more };
  return act(who, CaseActInput.parse(input));
}
const secretary = () => granted("secretary", "muong-hum", "watch.act");
const board = () => granted("board", "bat-xat", "watch.exempt");

beforeAll(async () => {
  const place = { organization: { code: "muong-hum" }, rule: "YEAR_BELOW" };
  id = (await db.watchCase.findFirstOrThrow({ where: place })).id;
  staff = await db.user.findFirstOrThrow({ where: { email: "secretary@demo" }, select: { id: true, name: true } });
});

describe("what is to be watched", () => {
  test("counts by kind and by place below, and the list due first", async () => {
    const page = await read("board", "bat-xat", "muong-hum");
    expect(page?.counts.filter(({ rule }) => rule === "YEAR_BELOW")).toMatchObject([{ level: 2, open: 2, exempt: 0 }]);
    expect(page?.below[0]).toMatchObject({ code: "muong-hum-muong-hum", open: 1, grave: 1 });
    expect(page?.below.find(({ code }) => code === "pieng-lao")).toMatchObject({ open: 1, grave: 0 });
    expect(page?.below.find(({ code }) => code === "seo-po-ho")).toMatchObject({ open: 1, grave: 1 });
    const first = page?.rows.map(({ code, rule }) => `${code} ${rule}`).slice(0, 3) ?? [];
    expect(first[0]).toBe("muong-hum-muong-hum CANDIDATE_CLOCK");
    expect(first.slice(1).sort()).toEqual(["muong-hum YEAR_BELOW", "seo-po-ho YEAR_BELOW"]);
  });

  test.each([
    [{ rule: "YEAR_BELOW" }, 2],
    [{ level: "2" }, 2],
    [{ level: "3" }, 1],
    [{ state: "CLOSED" }, 0],
    [{ owner: "mine" }, 0],
    [{ owner: "nobody" }, 9],
    [{ rule: "<b>", level: "9", state: "x", owner: "y", after: "z" }, 9],
  ])("filtered by %j: %i", async (query, count) => {
    expect((await read("board", "bat-xat", "muong-hum", query))?.rows).toHaveLength(count);
  });

  test("pages follow one another by key without a gap", async () => {
    const all = await db.watchCase.count({
      where: { state: "OPEN", organization: { path: { startsWith: (await place("luc-yen")).path } } },
    });
    const more = await db.watchCase.count({ where: { state: "OPEN" } });
    expect(more).toBeGreaterThan(100);
    const seen = new Set<string>();
    for (let after: string | undefined; ; ) {
      const page = await readMyCases(await granted("board", "", "watch.act"), { ...(after && { after }) });
      for (const row of page.rows) seen.add(row.id);
      if (!page.last) break;
      after = page.last;
    }
    expect(seen.size).toBe(more);
    expect(all).toBeGreaterThan(10);
  });

  test("is a place within reach, or nothing", async () => {
    expect(await read("secretary", "muong-hum", "luc-yen")).toBeUndefined();
    expect(await read("secretary", "muong-hum", "bat-xat")).toBeUndefined();
    const reads = await readMyCases(await granted("reviewer", "lao-cai", "watch.read"), {});
    expect(reads).toMatchObject({ acts: false });
    expect(reads.rows.every(({ owner }) => owner === null)).toBe(true);
    const mine = await readMyCases(await granted("secretary", "muong-hum", "watch.act"), {});
    expect(mine.rows).toHaveLength(9);
    const elsewhere = await granted("secretary", "lam-thuong", "watch.read");
    expect(await readCase(elsewhere, asks("secretary", "lam-thuong"), { code: "muong-hum", id })).toBeUndefined();
    expect(await readCase(elsewhere, asks("secretary", "lam-thuong"), { code: "muong-hum", id: "x" })).toBeUndefined();
  });

  test("can be taken away as it is filtered", async () => {
    const lines = await speaking("vi", async () => {
      const access = await granted("reviewer", "lao-cai", "watch.read");
      const sheet = await watchSheet(access, asks("reviewer", "lao-cai"), "muong-hum", { rule: "YEAR_BELOW" });
      const found: string[] = [];
      for await (const line of csvLines(sheet ?? { name: "", heads: [], rows: [] }, "vi")) found.push(line);
      return found;
    });
    expect(lines).toHaveLength(3);
    expect(lines.join("")).toContain(
      "Đảng bộ xã Mường Hum;muong-hum;Năm không đạt chỉ tiêu;Năm 2023 kết nạp 8/14, thiếu 6.;cảnh báo",
    );
  });
});

describe("a case", () => {
  test("is owned, explained, planned, asked about and answered, step by step", async () => {
    for (const [name, more] of [
      ["OWN", { owner: String(staff.id) }],
      ["CAUSE", { cause: "YOUNG_AWAY", words: "Nhiều thanh niên đi làm xa" }],
      ["PLAN", { officer: "Phó Bí thư", words: "Mở lớp nhận thức", by: "2024-04-01" }],
      ["ASK", { words: "Đề nghị mở lớp tại xã" }],
    ] as const)
      expect(await send(await secretary(), name, more)).toMatchObject({ ok: true });
    const page = await open("secretary", "muong-hum");
    expect(page?.row).toMatchObject({ owner: staff.name, cause: "YOUNG_AWAY", dueOn: "2024-04-01", taken: 4 });
    const line = page?.steps.find(({ act: name }) => name === "PLAN")?.id ?? "";
    const request = page?.steps.find(({ act: name }) => name === "ASK")?.id ?? "";
    expect(await send(await secretary(), "DONE", { about: line, on: "2024-03-14" })).toMatchObject({ ok: true });
    expect(await send(await board(), "ANSWER", { about: request, words: "Tháng 4 mở tại trung tâm" })).toMatchObject({
      ok: true,
    });
    expect((await open("secretary", "muong-hum"))?.steps.map((step) => step.act)).toEqual([
      ...["OPEN", "OWN", "CAUSE", "PLAN", "ASK", "DONE", "ANSWER"],
    ]);
    const lines = await db.auditEvent.count({ where: { subject: `watch:${id}` } });
    expect(lines).toBe(6);
  });

  test("shows the reviewer what it is, and neither words nor names", async () => {
    const page = await open("reviewer", "lao-cai");
    expect(page).toMatchObject({
      acts: false,
      isSuperior: false,
      seesWords: false,
      staff: [],
      row: { owner: null, ownerId: null },
    });
    const told = JSON.stringify(page?.steps);
    for (const secret of ["thanh niên", "Phó Bí thư", "mở lớp", "Lý A Sinh"]) expect(told).not.toContain(secret);
  });

  test("is accepted by the superior for a time, and by nobody else", async () => {
    const before = await footprint();
    expect(await send(await secretary(), "EXEMPT", { until: "2024-12-31", words: "x" })).toMatchObject({ ok: false });
    const own = await granted("board", "muong-hum", "watch.exempt");
    expect(await send(own, "EXEMPT", { until: "2024-12-31", words: "x" })).toMatchObject({
      problems: [{ code: "watch.unknown" }],
    });
    const elsewhere = await granted("board", "luc-yen", "watch.exempt");
    expect(await send(elsewhere, "EXEMPT", { until: "2024-12-31", words: "x" })).toMatchObject({
      problems: [{ code: "watch.unknown" }],
    });
    expect(await send(await board(), "NOTE", { words: "x" })).toMatchObject({ ok: false });
    expect(await footprint()).toEqual(before);
    expect(await send(await board(), "EXEMPT", { until: "2024-12-31", words: "Địa bàn đặc biệt" })).toMatchObject({
      ok: true,
    });
    expect((await open("secretary", "muong-hum"))?.row).toMatchObject({ state: "EXEMPT", exemptUntil: "2024-12-31" });
    expect(await send(await board(), "LAPSE")).toMatchObject({ ok: true });
    expect((await open("secretary", "muong-hum"))?.row).toMatchObject({ state: "OPEN", exemptUntil: null });
  });

  test("refuses what was decided on an older look, and takes the same twice once", async () => {
    expect(await send(await secretary(), "NOTE", { words: "x" }, 0)).toMatchObject({
      problems: [{ code: "watch.movedOn" }],
    });
    const { taken } = await db.watchCase.findUniqueOrThrow({ where: { id } });
    const input = CaseActInput.parse({ case: id, taken, key: "same", act: "NOTE", words: "Đã làm việc với xã" });
    const [one, other] = [await act(await secretary(), input), await act(await secretary(), input)];
    expect(other).toEqual(one);
    expect(await everywhere((tx) => tx.watchStep.count({ where: { caseId: id, act: "NOTE" } }))).toBe(1);
  });
});

const place = (code: string) => db.organization.findUniqueOrThrow({ where: { code } });

describe("thresholds", () => {
  const threshold = "watch.SMALL_CELL.least";
  const setAt = async (role: Role, at: string, sent: object) =>
    changeThreshold(
      await granted(role, at, "threshold.set"),
      asks(role, at),
      ThresholdInput.parse({ from: "2024-03-15", ...sent }),
    );
  const set = async (role: Role, at: string, value: string, organization = "muong-hum", from = "2024-03-15") =>
    changeThreshold(
      await granted(role, at, "threshold.set"),
      asks(role, at),
      ThresholdInput.parse({ organization, threshold: "watch.SMALL_CELL.least", value, from }),
    );
  const held = async (code: string) => {
    const page = await readThresholdsPage(await granted("reviewer", "", "watch.read"), code);
    return page?.thresholds.find(({ setting }) => setting === "watch.SMALL_CELL.least");
  };

  test("hold for a place and all below it, nearest first, and open and close cases", async () => {
    expect(await set("secretary", "muong-hum", "17")).toMatchObject({ ok: true });
    expect(await held("seo-po-ho")).toMatchObject({
      held: { value: 17 },
      saidBy: { kind: "above", place: "Đảng bộ xã Mường Hum" },
    });
    expect(await held("muong-hum")).toMatchObject({ saidBy: { kind: "here" } });
    expect(await held("luc-yen")).toMatchObject({ held: { value: 5 }, saidBy: { kind: "default" } });
    await evaluateTouched(operate("watch.run", today));
    const small = () =>
      db.watchCase.findMany({
        where: { rule: "SMALL_CELL", state: "OPEN" },
        select: { organization: { select: { code: true } } },
      });
    expect(await small()).toEqual([{ organization: { code: "seo-po-ho" } }]);
    expect(await set("board", "bat-xat", "")).toMatchObject({ ok: true });
    await evaluateTouched(operate("watch.run", today));
    expect(await small()).toEqual([]);
    expect(await held("seo-po-ho")).toMatchObject({ saidBy: { kind: "default" } });
  });

  test("exempt nobody by one's own hand: own staff only set stricter ones, days gone by are the superior's", async () => {
    const before = await footprint();
    for (const value of ["4", "5", ""])
      expect(await set("secretary", "muong-hum", value)).toMatchObject({
        problems: [{ code: "threshold.notStricter", field: "value", values: { held: 5 } }],
      });
    for (const role of ["secretary", "board"] as const)
      expect(await set(role, "muong-hum", "9", "muong-hum", "2024-03-14")).toMatchObject({
        problems: [{ code: "threshold.past", field: "from" }],
      });
    expect(await footprint()).toEqual(before);
    expect(await set("board", "bat-xat", "9")).toMatchObject({ ok: true });
    // What the superior set at the place itself is not taken back by its staff either.
    for (const value of ["8", ""])
      expect(await set("secretary", "muong-hum", value)).toMatchObject({
        problems: [{ code: "threshold.notStricter", values: { held: 9 } }],
      });
    expect(await set("secretary", "muong-hum", "4", "seo-po-ho", "2024-01-01")).toMatchObject({ ok: true });
    expect(await set("board", "muong-hum", "")).toMatchObject({ ok: true });
    expect(await set("board", "bat-xat", "", "seo-po-ho", "2024-01-01")).toMatchObject({ ok: true });
  });

  test("hold stricter than the superior's later ones, unless those bind", async () => {
    const bind = (value: string, binding: string) =>
      setAt("board", "bat-xat", { organization: "bat-xat", threshold: "watch.SMALL_CELL.least", value, binding });
    expect(await set("secretary", "muong-hum", "17")).toMatchObject({ ok: true });
    expect(await bind("4", "")).toMatchObject({ ok: true });
    expect(await held("seo-po-ho")).toMatchObject({ held: { value: 17, boundBy: null } });
    expect(await bind("4", "1")).toMatchObject({ ok: true });
    expect(await held("seo-po-ho")).toMatchObject({ held: { value: 4 }, saidBy: { place: "Đảng bộ huyện Bát Xát" } });
    expect(await set("secretary", "muong-hum", "18")).toMatchObject({ problems: [{ code: "threshold.bound" }] });
    const before = await footprint();
    expect(
      await setAt("secretary", "muong-hum", { ...{ organization: "muong-hum", value: "6", binding: "1" }, threshold }),
    ).toMatchObject({ ok: false });
    expect(await footprint()).toEqual(before);
    expect(await bind("20", "")).toMatchObject({ ok: true });
    // Tightened from above since: the own one says nothing any more.
    expect(await held("seo-po-ho")).toMatchObject({ held: { value: 20 } });
    expect(await bind("", "")).toMatchObject({ ok: true });
    expect(await held("seo-po-ho")).toMatchObject({ held: { value: 17 } });
    expect(await set("board", "bat-xat", "")).toMatchObject({ ok: true });
    expect(await held("seo-po-ho")).toMatchObject({ held: { value: 5 } });
  });

  test("of a rule's levels stay in their order", async () => {
    const before = await footprint();
    const second = { organization: "muong-hum", threshold: "watch.NO_ADMISSION.second", value: "5", binding: "" };
    expect(await setAt("board", "bat-xat", second)).toMatchObject({
      problems: [{ code: "threshold.order", values: { least: 2, most: 4 } }],
    });
    expect(await footprint()).toEqual(before);
  });

  test("are refused out of reach and out of bounds", async () => {
    const before = await footprint();
    expect(await set("secretary", "muong-hum", "9", "luc-yen")).toMatchObject({
      problems: [{ code: "organization.unknown" }],
    });
    expect(await set("secretary", "muong-hum", "1")).toMatchObject({
      problems: [{ code: "threshold.range", field: "value" }],
    });
    expect(await footprint()).toEqual(before);
  });
});

test("pages ask a fixed number of questions whatever their size", async () => {
  const access = await granted("reviewer", "", "watch.read");
  const actor = await granted("board", "", "watch.act");
  const ask = async () => undefined;
  for (const code of ["seo-po-ho", "lao-cai"])
    expect(await questionsOf(() => readWatch(access, ask, code, {}))).toBe(4);
  expect(await questionsOf(() => readMyCases(actor, {}))).toBe(2);
  expect(await questionsOf(() => readCase(access, ask, { code: "muong-hum", id }))).toBe(3);
  expect(await questionsOf(() => readThresholdsPage(access, "muong-hum"))).toBe(2);
});
