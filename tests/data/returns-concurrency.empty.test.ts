import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/data/db";
import type { Access } from "@/domain/access";
import type { Result } from "@/domain/result";
import { atOnce, deadlocks, mayBeRefused } from "../support/at-once";
import { idOf, problemsOf, sendCorrection, sendNamed, sendTotal } from "../support/entering";
import { sendJudgement, sendReturn } from "../support/returning";
import { at, plantTinyTree, reaching } from "../support/tiny-tree";
import { threeSums } from "../support/whole-ledger";

const cells = ["seo-po-ho", "ky-quan-san", "thon-5", "po-ho"];
const places = ["muong-hum", "bat-xat", "lao-cai", "trung-leng-ho"];
/** What papers have told changes with a reason only. */
const why = { reason: "nhận quyết định muộn" };
let recorder: Access<"admission.record">;

beforeAll(async () => {
  await plantTinyTree();
  recorder = await reaching("lao-cai", "admission.record");
});

const wait = (most: number) => new Promise((done) => setTimeout(done, Math.random() * most));

/** Handed-in figures beside what the ledger held before each step: ids grow with time, for lines and steps alike. */
const unlikeTheLedger = () => db.$queryRaw`
  SELECT o.code, s.number, s.figures -> 'own' ->> 'admitted' AS handed, held.n
  FROM "ReturnStep" s JOIN "Organization" o ON o.id = s."organizationId"
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(a.count), 0)::int AS n FROM "Admission" a
    WHERE a.id < s.id AND a.path LIKE o.path || '%' AND a."fromMonth" >= s."fromMonth" AND a."toMonth" <= s."toMonth") held
  WHERE s.act = 'SUBMIT' AND (s.figures -> 'own' ->> 'admitted')::int <> held.n`;

/** Lines written into months that were closed when they were written. */
const writtenIntoClosed = () => db.$queryRaw`
  SELECT a.id FROM "Admission" a JOIN "Organization" o ON starts_with(a.path, o.path)
  CROSS JOIN LATERAL (
    SELECT DISTINCT ON (s."fromMonth", s."toMonth") s.act FROM "ReturnStep" s
    WHERE s."organizationId" = o.id AND s.id < a.id AND s."fromMonth" <= a."fromMonth" AND s."toMonth" >= a."toMonth"
    ORDER BY s."fromMonth", s."toMonth", s.number DESC) latest
  WHERE latest.act = 'CLOSE'`;

async function stepOf(code: string, act: "SUBMIT" | "ACCEPT" | "CLOSE" | "REOPEN" | "SEND_BACK") {
  const { id } = await at(code);
  const steps = await db.returnStep.count({ where: { organizationId: id, fromMonth: 24276, toMonth: 24287 } });
  if (act === "SUBMIT") return sendReturn(code, "2023", { from: "lao-cai", steps });
  return sendJudgement(code, "2023", act, { steps, remark: "lý do" });
}

/** Hands in, accepts and closes; where somebody has written since, it is handed in again. */
async function closed(code: string): Promise<Result<unknown>[]> {
  const told = [await stepOf(code, "SUBMIT"), await stepOf(code, "ACCEPT")];
  const closing = await stepOf(code, "CLOSE");
  if (problemsOf(closing)[0] !== "return.notAsHandedIn") return [...told, closing];
  return [...told, await stepOf(code, "SEND_BACK"), ...(await closed(code))];
}

describe("handing in, closing and opening among a hundred writers", () => {
  const told: Result<unknown>[] = [];

  it("neither block each other nor lose an entry", async () => {
    const total = await idOf(sendTotal(recorder, "muong-hum", "2023", 200));
    const entries = await atOnce(10, () => idOf(sendNamed(recorder, "thon-5")));
    let isOver = false;
    let closings = 0;
    const written: Result<unknown>[] = [];
    const writing = atOnce(12, async (writer) => {
      for (let index = writer; !isOver; index += 12) {
        // What is under way goes on; with new entries all the time nothing would be closed as it was handed in.
        while (closings > 0) await wait(10);
        const named = () => sendNamed(recorder, cells[index % 4] ?? "", why);
        const kinds = [
          named,
          () => sendNamed(recorder, cells[index % 3] ?? "", { total, ...why }),
          () => sendTotal(recorder, "seo-po-ho", `2023-${String(1 + (index % 12)).padStart(2, "0")}`, index % 7, why),
          () => sendCorrection(recorder, entries[Math.floor(index / 5) % 10] ?? ""),
          () => sendNamed(recorder, "ky-quan-san", { ceremonyOn: "2022-05-19" }),
        ];
        written.push(await (kinds[index % 5] ?? named)());
      }
    });
    await atOnce(4, async (place) => {
      const code = places[place] ?? "";
      for (let round = 0; round < 4; round++) {
        await wait(200);
        closings++;
        told.push(...(await closed(code)));
        closings--;
        for (const act of ["REOPEN", "SEND_BACK"] as const) {
          await wait(200);
          told.push(await stepOf(code, act));
        }
      }
    });
    isOver = true;
    await writing;
    const refused = written.flatMap(problemsOf);
    expect(refused.filter((code) => code !== "return.closed" && !mayBeRefused.has(code))).toEqual([]);
    // Both happened, or nothing was tried.
    expect(refused.filter((code) => code === "return.closed").length).toBeGreaterThan(3);
    expect(written.filter(({ ok }) => ok).length).toBeGreaterThan(30);
    expect(new Set(told.flatMap(problemsOf))).toEqual(new Set());
  }, 60_000);

  it("every figure handed in is what the ledger held just then", async () => {
    expect(await db.returnStep.count({ where: { act: "CLOSE" } })).toBe(16);
    expect(await unlikeTheLedger()).toEqual([]);
    const [kept, counted, byRule] = await threeSums();
    expect(kept).toEqual(counted);
    expect(counted).toEqual(byRule);
  });

  it("nothing stands in months that were closed when it was written", async () => {
    expect(await writtenIntoClosed()).toEqual([]);
  });

  it("nobody has waited for another in a circle", async () => {
    expect(await deadlocks()).toBe(0);
  });
});
