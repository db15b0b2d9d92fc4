import pg from "pg";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { db } from "@/data/db";
import { listBriefed } from "@/data/watch/briefed";
import type { Access, Permission } from "@/domain/access";
import { TaskInput } from "@/domain/candidates/following";
import { mostLines } from "@/domain/figures/briefing";
import type { Role } from "@/domain/policy";
import { CaseActInput } from "@/domain/watch/case-act";
import { enterTask } from "@/features/candidates/follow";
import { act } from "@/features/watch/act";
import { readBriefing } from "@/features/watch/briefing/briefing";
import { paceWords, yearWords } from "@/features/watch/briefing/year-words";
import { openDecided } from "../support/candidates";
import { answer, newKey } from "../support/entering";
import { at, granted } from "../support/tiny-tree";

/** How a page asks for further accesses in somebody's name. */
const asks = (role: Role, code: string) =>
  (async (permission: Permission) => granted(role, code, permission).catch(() => undefined)) as <
    Asked extends Permission,
  >(
    permission: Asked,
  ) => Promise<Access<Asked> | undefined>;

const read = async (role: Role, where: string, code: string, query: object = {}) => {
  const page = await readBriefing(await granted(role, where, "attainment.read"), asks(role, where), code, query);
  return page === "period" ? undefined : page;
};

/** What stood in the sheet before: the invented persons of the demo. */
let held: { CLOCK: number; TASK: number; overdue: number };

beforeAll(async () => {
  const before = (await read("secretary", "muong-hum", "muong-hum"))?.sheets[0]?.dues;
  held = { CLOCK: before?.counts.CLOCK ?? 0, TASK: before?.counts.TASK ?? 0, overdue: before?.overdue ?? 0 };
  const keeper = await granted("secretary", "muong-hum", "candidate.keep");
  const id = await openDecided(keeper, "ky-quan-san", "Vàng Thị Mỷ");
  // Ends before the clock of the regulation, which it must not hide.
  const task = { candidate: id, what: "Vận động làm đường", on: "2024-03-01", due: "2024-03-02", key: newKey() };
  answer(await enterTask(keeper, TaskInput.parse(task)));
  const place = { organization: { code: "muong-hum" }, rule: "YEAR_BELOW" };
  const open = await db.watchCase.findFirstOrThrow({ where: place });
  const who = await granted("secretary", "muong-hum", "watch.act");
  const ask = { case: open.id, taken: open.taken, key: newKey(), act: "ASK", words: "Đề nghị mở lớp tại xã" };
  answer(await act(who, CaseActInput.parse(ask)));
});

describe("a sheet of the briefing", () => {
  test("tells of the month before, what is due, the cases and who is to act", async () => {
    const page = await read("secretary", "muong-hum", "muong-hum");
    expect(page?.sheets).toHaveLength(1);
    const [sheet] = page?.sheets ?? [];
    expect([page?.month.name, page?.upTo, sheet?.isNamed]).toEqual(["2024-03", "2024-02-29", true]);
    expect(sheet?.year.quotas[0]?.required).toBe(11);
    expect(sheet?.dues).toMatchObject({
      counts: { CLOCK: held.CLOCK + 1, TASK: held.TASK + 1 },
      overdue: held.overdue + 2,
    });
    const own = sheet?.dues?.lines.filter(({ fullName }) => fullName === "Vàng Thị Mỷ");
    expect(own?.map(({ kind, fullName, what, helper }) => [kind, fullName, what, helper])).toEqual([
      ["CLOCK", "Vàng Thị Mỷ", null, null],
      ["TASK", "Vàng Thị Mỷ", "Vận động làm đường", null],
    ]);
    expect(sheet?.cases?.cases.length).toBeLessThanOrEqual(mostLines.cases);
    expect(sheet?.cases?.cases.some(({ rule }) => rule === "YEAR_BELOW")).toBe(true);
    expect(sheet?.cases).toMatchObject({ asked: 1, requests: [{ words: "Đề nghị mở lớp tại xã" }] });
  });

  test("puts the gravest first, and names the body whose decision is due", async () => {
    const [sheet] = (await read("secretary", "muong-hum", "muong-hum"))?.sheets ?? [];
    const [due] = sheet?.dues?.lines ?? [];
    const body = { by: "standing", executive: "Huyện ủy Bát Xát" };
    expect(due).toMatchObject({ kind: "CLOCK", stage: "PROPOSED", dueOn: "2024-03-06", body });
    const clock = { rule: "CANDIDATE_CLOCK", facts: { clock: "DECISION" }, level: 3, body };
    expect(sheet?.cases?.cases[0]).toMatchObject(clock);
    const levels = sheet?.cases?.cases.map(({ level }) => level) ?? [];
    expect(levels).toEqual([...levels].sort((one, other) => other - one));
  });

  test("names nobody to the reviewer, who is told how much there is", async () => {
    const page = await read("reviewer", "lao-cai", "muong-hum");
    expect(page?.sheets[0]).toMatchObject({ isNamed: false, dues: { lines: [] } });
    expect(page?.sheets[0]?.dues?.counts).toMatchObject({ CLOCK: held.CLOCK + 1, TASK: held.TASK + 1 });
    expect(page?.sheets[0]?.cases).toMatchObject({ asked: 1, requests: [{ words: null }] });
    expect(JSON.stringify(page)).not.toMatch(/Vàng Thị|mở lớp|làm đường/);
  });

  test("is of a place within reach and a month that has begun", async () => {
    expect(await read("secretary", "muong-hum", "luc-yen")).toBeUndefined();
    expect(await read("secretary", "muong-hum", "muong-hum", { month: "2024-04" })).toBeUndefined();
    expect((await read("secretary", "muong-hum", "muong-hum", { month: "2024-01" }))?.upTo).toBe("2023-12-31");
  });
});

describe("the sheets of a district or a province", () => {
  test("are one for each commune below it, in the order of the tree", async () => {
    const page = await read("board", "bat-xat", "bat-xat");
    const codes = page?.sheets.map(({ organization }) => organization.code) ?? [];
    expect(codes).toContain("muong-hum");
    expect(codes).not.toContain("ky-quan-san");
    expect((await read("reviewer", "lao-cai", "lao-cai"))?.sheets.length).toBeGreaterThanOrEqual(codes.length);
  });

  test("go on after the last one shown", async () => {
    const access = await granted("reviewer", "lao-cai", "attainment.read");
    const { path } = await at("lao-cai");
    const asked = { path, isAlone: false, month: { from: 24290, to: 24290 } };
    const [first, second] = await listBriefed(access, asked);
    const further = await listBriefed(access, { ...asked, after: first?.path });
    expect(further[0]).toEqual(second);
    const elsewhere = await granted("reviewer", "luc-yen", "attainment.read");
    expect(await listBriefed(elsewhere, asked)).toEqual([]);
  });

  test("ask eight questions however many they are", async () => {
    const questionsOf = async (code: string) => {
      const access = await granted("reviewer", "lao-cai", "attainment.read");
      const ask = asks("reviewer", "lao-cai");
      const held = await ask("watch.read");
      const answered = (async (name: Permission) => (name === "watch.read" ? held : undefined)) as typeof ask;
      const asked = vi.spyOn(pg.Client.prototype, "query");
      expect(await readBriefing(access, answered, code, {})).toBeDefined();
      const texts = asked.mock.calls.map(([query]) =>
        typeof query === "string" ? query : (query as { text: string }).text,
      );
      asked.mockRestore();
      return texts.filter((text) => !/^(BEGIN|COMMIT)|set_config/.test(text)).length;
    };
    expect([await questionsOf("muong-hum"), await questionsOf("lao-cai")]).toEqual([8, 8]);
  });
});

test("who has said nothing of the year is told to be silent, and not to be behind", async () => {
  const [silent] = (await read("reviewer", "lao-cai", "muong-hum"))?.sheets ?? [];
  if (!silent) throw new Error("no sheet");
  expect(silent.year).toMatchObject({ admitted: 0, isReported: false, quotas: [{ required: 11 }] });
  expect([yearWords(silent.year, "vi"), paceWords(silent.year, "vi")]).toEqual([
    ...["chưa báo cáo, chỉ tiêu 11", undefined],
  ]);
  const [told] = (await read("reviewer", "lao-cai", "muong-hum", { month: "2024-01" }))?.sheets ?? [];
  expect(told && yearWords(told.year, "vi")).toBe("8/14 (57,1%)");
});
