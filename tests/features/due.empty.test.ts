import { beforeAll, describe, expect, it } from "vitest";
import type { AskAccess } from "@/access/access-to";
import { db } from "@/data/db";
import type { Access } from "@/domain/access";
import { TaskInput } from "@/domain/candidates/following";
import { day } from "@/domain/day";
import { operate } from "@/domain/policy";
import { readDossier } from "@/features/candidates/dossier";
import { readDue } from "@/features/candidates/due";
import { dueSheet } from "@/features/candidates/due-sheet";
import { enterRemark, enterTask } from "@/features/candidates/follow";
import { latestWords } from "@/features/candidates/latest-words";
import { readPipeline } from "@/features/candidates/pipeline";
import { enterStep } from "@/features/candidates/record";
import { readDueMembers } from "@/features/members/due";
import { dueMemberRows } from "@/features/members/due-rows";
import { csvLines } from "@/text/csv";
import { speaking } from "@/text/request";
import { openDecided, registerHelper, remarkInput, stepInput } from "../support/candidates";
import { answer, newKey, sendNamed } from "../support/entering";
import { everywhere } from "../support/past-row-security";
import { questionsOf } from "../support/questions";
import { at, granted, plantTinyTree, today } from "../support/tiny-tree";

let reader: Access<"candidate.read">;
let id: string;
let other: string;
let keeper: Access<"candidate.keep">;

beforeAll(async () => {
  await plantTinyTree();
  keeper = await granted("secretary", "muong-hum", "candidate.keep");
  reader = await granted("board", "bat-xat", "candidate.read");
  id = await openDecided(keeper, "ky-quan-san", "Vàng Thị Mỷ");
  other = await openDecided(keeper, "thon-5", "Lý Thị Hà");
  // Received later: its clock ends later.
  const again = stepInput(id, "RECEIPT", "2024-03-01");
  answer(await enterStep(keeper, again));
});

describe("what is due", () => {
  it("stands by week and month, the most urgent first, with the latest day of the next step", async () => {
    const page = await readDue(reader, "bat-xat", {});
    expect(page?.lines.map(({ fullName, time, clock, next }) => [fullName, time, clock?.name, next?.kind])).toEqual([
      ["Lý Thị Hà", "OVERDUE", "CEREMONY", "CEREMONY"],
      ["Vàng Thị Mỷ", "NEXT_MONTH", "CEREMONY", "CEREMONY"],
    ]);
    expect(page?.lines.map(({ next }) => next?.isPossible)).toEqual([false, true]);
    expect(page?.lines[1]?.next?.latest).toBe(page?.lines[1]?.clock?.last);
  });

  it("says the day that leaves everybody their time, and the last lawful one as a note", async () => {
    const said = (on: string) =>
      speaking("vi", () =>
        latestWords(
          {
            ...{ kind: "LISTED", because: "PERIOD_END", isPossible: true, needsExtension: false, isCertain: true },
            ...{ planned: day("2024-08-25"), ample: day("2024-08-25"), latest: day("2024-12-31") },
          },
          day(on),
        ),
      );
    expect(await said("2024-08-25")).toEqual([
      "chậm nhất 25/08/2024 để kịp năm 2024",
      "hạn cuối theo quy định: 31/12/2024",
    ]);
    expect(await said("2024-08-26")).toEqual([
      "hạn cuối 31/12/2024 để kịp năm 2024",
      "các cấp sau không còn đủ thời gian",
    ]);
  });

  it("is a place within reach, or nothing", async () => {
    expect((await readDue(reader, "thon-5", {}))?.lines).toHaveLength(1);
    expect(await readDue(reader, "son-la", {})).toBeUndefined();
    expect(await readDue(reader, "bat-xat", { after: "x" })).toMatchObject({ last: undefined });
    expect((await readDue(reader, "bat-xat", { after: id }))?.lines).toEqual([]);
  });

  it("is taken away as a file that the audit and every dossier on it tell of", async () => {
    const onProbation = { fullName: "Sùng A Dự", ceremonyOn: "2022-05-19" };
    answer(await sendNamed(operate("admission.record", today), "ky-quan-san", onProbation));
    const names = await granted("board", "bat-xat", "member.read");
    const text = await speaking("vi", async () => {
      const besides = await dueMemberRows(names);
      expect(await dueSheet(await granted("board", "son-la", "candidate.read"), "bat-xat", besides)).toBeUndefined();
      const sheet = await dueSheet(reader, "bat-xat", besides);
      const lines: string[] = [];
      for await (const line of csvLines(sheet ?? { name: "", heads: [], rows: [] }, "vi")) lines.push(line);
      return lines;
    });
    const shown = await readDueMembers(names, (await at("bat-xat")).path);
    expect(shown.lines.map(({ fullName }) => fullName)).toEqual(["Sùng A Dự"]);
    expect(text).toHaveLength(4);
    expect(text[3]).toContain("Sùng A Dự;Chi bộ Kỳ Quan San;ky-quan-san;dự bị;Đã quá hạn;");
    expect(new Set(text.map((line) => line.split(";").length))).toEqual(new Set([13]));
    expect(text[1]).toContain("Lý Thị Hà;Chi bộ thôn 5;thon-5;Chờ lễ kết nạp;Đã quá hạn;Làm lễ kết nạp;");
    const seen = await everywhere(async (tx) => {
      return tx.sight.findMany({ where: { kind: "EXPORTED" } });
    });
    expect(seen.map(({ actor }) => actor)).toEqual(["board@bat-xat", "board@bat-xat", "board@bat-xat"]);
    expect(await db.auditEvent.count({ where: { subject: "candidate:bat-xat" } })).toBe(1);
  });
});

describe("who is accompanied", () => {
  const lines = async () =>
    (await readDue(reader, "bat-xat", {}))?.lines.map(({ fullName, time, clock, remark, task, need }) => [
      ...[fullName, time, clock?.name, remark?.last, task?.dueOn, need],
    ]);

  it("is due by the remark or the task that ends first, which hides no time of a regulation", async () => {
    const helper = await registerHelper("seo-po-ho");
    answer(await enterStep(keeper, stepInput(id, "HELPER", "2024-01-31", { helper })));
    expect(await lines()).toEqual([
      ["Vàng Thị Mỷ", "OVERDUE", "CEREMONY", "2024-02-29", undefined, "HELPED"],
      ["Lý Thị Hà", "OVERDUE", "CEREMONY", undefined, undefined, "MISSING"],
    ]);
    answer(await enterRemark(keeper, remarkInput(id, "2024-03-14")));
    const given = { candidate: other, what: "Vận động làm đường", on: "2024-01-01", due: "2024-01-31", key: newKey() };
    answer(await enterTask(keeper, TaskInput.parse(given)));
    expect(await lines()).toEqual([
      ["Lý Thị Hà", "OVERDUE", "CEREMONY", undefined, "2024-01-31", "MISSING"],
      ["Vàng Thị Mỷ", "NEXT_MONTH", "CEREMONY", "2024-04-14", undefined, "HELPED"],
    ]);
  });

  it("offers who helps where a helper is chosen, to who keeps the dossier", async () => {
    const ask = async (permission: string) => (permission === "candidate.keep" ? keeper : undefined);
    const page = await readDossier(reader, ask as AskAccess, { code: "ky-quan-san", id }, { step: "HELPER", q: "cau" });
    expect(page).toMatchObject({ chosen: "HELPER", search: "cau", need: "HELPED" });
    expect(page?.choices.map(({ fullName, place }) => [fullName, place])).toEqual([
      ["Giàng A Câu", "Chi bộ Séo Pờ Hồ"],
    ]);
    const closed = await readDossier(reader, async () => undefined, { code: "ky-quan-san", id }, { step: "HELPER" });
    expect(closed?.choices).toEqual([]);
  });
});

describe("a page asks a fixed number of questions whatever its size", () => {
  it("what is due, and the list", async () => {
    const figures = await granted("board", "bat-xat", "attainment.read");
    const due = (code: string) => questionsOf(() => readDue(reader, code, {}));
    const list = (code: string) => questionsOf(() => readPipeline(figures, reader, code, {}));
    // Outside of a request the settings are read each time they are asked for.
    expect([await due("thon-5"), await due("bat-xat")]).toEqual([7, 7]);
    expect([await list("thon-5"), await list("bat-xat")]).toEqual([8, 8]);
  });

  it("a dossier", async () => {
    const ask = async () => undefined;
    const page = () => readDossier(reader, ask, { code: "ky-quan-san", id }, {});
    expect(await questionsOf(page)).toBe(8);
  });
});
