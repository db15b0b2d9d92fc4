import { beforeAll, describe, expect, it } from "vitest";
import { viewCandidate } from "@/data/candidates/candidates";
import { listHelperChoices, listHelpGaps } from "@/data/candidates/helper-assignments";
import { db } from "@/data/db";
import { departMember } from "@/data/members/endings";
import { transferMember } from "@/data/members/transfers";
import type { Access } from "@/domain/access";
import { CandidateInput } from "@/domain/candidates/candidate";
import { HelperEnding, OutcomeInput, RemarkInput, RemarkPeriod, TaskInput } from "@/domain/candidates/following";
import { helperNeed } from "@/domain/candidates/helping";
import { StepWithdrawal } from "@/domain/candidates/step-input";
import { day } from "@/domain/day";
import { DepartureInput, TransferInput } from "@/domain/members/moves";
import { changePeriod, endHelp, enterOutcome, enterRemark, enterTask } from "@/features/candidates/follow";
import { openDossier } from "@/features/candidates/open";
import { enterStep, withdraw } from "@/features/candidates/record";
import { registerHelper, stepInput } from "../support/candidates";
import { answer, newKey, problemsOf } from "../support/entering";
import { footprint } from "../support/footprint";
import { at, granted, plantTinyTree } from "../support/tiny-tree";

type Keeper = Access<"candidate.keep">;
let keeper: Keeper;
let reader: Access<"candidate.read">;
let id: string;
let helper: string;

beforeAll(async () => {
  await plantTinyTree();
  keeper = await granted("secretary", "muong-hum", "candidate.keep");
  reader = await granted("secretary", "muong-hum", "candidate.read");
  id = await open("Vàng Thị Mỷ");
  helper = await registerHelper("ky-quan-san");
});

async function open(fullName: string) {
  const person = { organization: "ky-quan-san", fullName, bornOn: "2002-03-12", schooling: "UPPER_SECONDARY" };
  const noticed = CandidateInput.parse({
    ...person,
    on: "2022-01-10",
    reason: "Ghi bù",
    confirmed: "yes",
    key: newKey(),
  });
  const opened = answer(await openDossier(keeper, noticed)).id;
  answer(await enterStep(keeper, stepInput(opened, "LISTED", "2022-02-10")));
  return opened;
}

const read = async (one = id) => {
  const row = await viewCandidate(reader, one);
  if (!row) throw new Error("no candidate");
  return row;
};
const assign = (on: string, more: object = {}, access: Keeper = keeper) =>
  enterStep(access, stepInput(id, "HELPER", on, { helper, ...more }));
const about = () => ({ candidate: id, key: newKey() });
const gaps = async () =>
  (await listHelpGaps(reader, (await at("muong-hum")).path)).map(({ code, ...gap }) => [code, gap]);
const needOf = async (one = id) => {
  const { stage, helpers } = await read(one);
  return helperNeed(stage, helpers, reader.today);
};

describe("a helper", () => {
  it("is missing before there is one, and the cell is counted", async () => {
    expect(await needOf()).toBe("MISSING");
    expect(await gaps()).toEqual([["ky-quan-san", expect.objectContaining({ unhelped: 1, remarksOverdue: 0 })]]);
  });

  it.each<[string, () => Promise<object>, string[]]>([
    [
      "before official",
      async () => ({
        helper: await registerHelper("ky-quan-san", {
          status: "PROBATIONARY",
          officialOn: "",
          joinedOn: "2023-12-01",
          since: "2023-12-01",
        }),
      }),
      ["helper.notOfficial", "helper.tooShort"],
    ],
    ["from another commune", async () => ({ helper: await registerHelper("cang-coi") }), ["helper.unknown"]],
    [
      "from another grassroots organization",
      async () => ({ helper: await registerHelper("po-ho") }),
      ["helper.unknown"],
    ],
    [
      "who came lately",
      async () => ({ helper: await registerHelper("thon-5", { since: "2023-03-16" }) }),
      ["helper.tooShort"],
    ],
    ["nobody", async () => ({ helper: "" }), ["input.unchosen"]],
  ])("%s is refused, and nothing is written", async (_, more, codes) => {
    const given = await more();
    const before = await footprint();
    expect(problemsOf(await assign("2024-03-15", given))).toEqual(codes);
    expect(await footprint()).toEqual(before);
  });

  it("is one act with the step, and a remark is due from then on", async () => {
    answer(await assign("2024-01-31", { explanation: "Người duy nhất" }));
    const row = await read();
    expect(row.helpers).toMatchObject([
      { memberId: helper, fullName: "Giàng A Câu", from: "2024-01-31", together: "2018-01-01", until: null },
    ]);
    expect(row.helpers[0]?.explanation).toBe("Người duy nhất");
    expect(row.steps.filter(({ kind }) => kind === "HELPER")).toHaveLength(1);
    expect(row.helpers[0]?.stepId).toBe(row.steps.find(({ kind }) => kind === "HELPER")?.id);
    expect(row).toMatchObject({ dueOn: "2024-02-29" });
    expect(await needOf()).toBe("HELPED");
    expect(await gaps()).toEqual([["ky-quan-san", expect.objectContaining({ unhelped: 0, remarksOverdue: 1 })]]);
    expect(problemsOf(await assign("2024-03-01"))).toEqual(["helper.already"]);
  });

  it("is assigned by nobody out of reach", async () => {
    const before = await footprint();
    const elsewhere = await granted("secretary", "trung-leng-ho", "candidate.keep");
    expect(problemsOf(await assign("2024-03-15", {}, elsewhere))).toEqual(["candidate.unknown"]);
    const input = HelperEnding.parse({
      ...about(),
      helper: (await read()).helpers[0]?.id,
      on: "2024-03-15",
      reason: "x",
    });
    const after = await footprint();
    expect(problemsOf(await endHelp(elsewhere, input))).toEqual(["candidate.unknown"]);
    expect(await footprint()).toEqual(after);
    expect(before.audit).toBe(after.audit);
  });

  it("is told as moved away wherever the move is written, and helps again who comes back", async () => {
    const mover = await granted("secretary", "bat-xat", "member.keep");
    const go = (to: string, on: string) => transferMember(mover, TransferInput.parse({ member: helper, to, on }));
    answer(await go("thon-5", "2024-03-01"));
    expect(await needOf()).toBe("HELPED");
    answer(await go("po-ho", "2024-03-10"));
    expect((await read()).helpers).toMatchObject([{ gone: "MOVED", goneOn: "2024-03-10", fullName: "Giàng A Câu" }]);
    expect(await needOf()).toBe("MOVED");
    expect(await gaps()).toEqual([["ky-quan-san", expect.objectContaining({ unhelped: 1, remarksOverdue: 1 })]]);
    answer(await go("ky-quan-san", "2024-03-14"));
    expect((await read()).helpers).toMatchObject([{ gone: null, goneOn: null }]);
    expect(await needOf()).toBe("HELPED");
  });

  it("is told as gone who is a member no longer", async () => {
    const other = await open("Lý Thị Hà");
    const leaving = await registerHelper("thon-5", { fullName: "Sùng A Lử" });
    answer(await enterStep(keeper, stepInput(other, "HELPER", "2024-01-31", { helper: leaving })));
    const input = DepartureInput.parse({ member: leaving, kind: "DEATH", on: "2024-03-15" });
    answer(await departMember(await granted("secretary", "muong-hum", "member.keep"), input));
    expect((await read(other)).helpers).toMatchObject([{ gone: "LEFT", goneOn: "2024-03-15" }]);
    expect(await needOf(other)).toBe("LEFT");
  });

  it("goes with the step that is taken back", async () => {
    const other = await open("Tẩn Mẩy Sinh");
    answer(await enterStep(keeper, stepInput(other, "HELPER", "2024-01-31", { helper })));
    const step = (await read(other)).steps.find(({ kind }) => kind === "HELPER")?.id;
    answer(await withdraw(keeper, StepWithdrawal.parse({ candidate: other, step, reason: "Nhầm", key: newKey() })));
    expect(await read(other)).toMatchObject({ helpers: [], dueOn: null });
    expect(await needOf(other)).toBe("MISSING");
  });
});

describe("members to choose from", () => {
  const choices = async (text: string, code = "muong-hum") => {
    const access = await granted("secretary", code, "candidate.keep");
    const found = await listHelperChoices(access, { cell: await read(), text, most: 9 });
    return found.map(({ fullName, place }) => `${fullName}, ${place}`);
  };
  it("are the official ones of the cell, or whom a name finds in the grassroots organization, accents aside", async () => {
    expect(await choices("")).toEqual(["Giàng A Câu, Chi bộ Kỳ Quan San"]);
    expect(await choices("giang cau")).toEqual(["Giàng A Câu, Chi bộ Kỳ Quan San", "Giàng A Câu, Chi bộ thôn 5"]);
    expect(await choices("giàng", "ky-quan-san")).toEqual(["Giàng A Câu, Chi bộ Kỳ Quan San"]);
    expect(await choices("khong co")).toEqual([]);
    expect(await choices("lu")).toEqual([]);
    expect(await choices("", "trung-leng-ho")).toEqual([]);
  });
});

const grades = { motive: "GOOD", discipline: "GOOD", conduct: "SOME", work: "SOME", people: "NONE" };

describe("remarks and tasks", () => {
  it("move what is due, and are kept with the dossier", async () => {
    const by = (await read()).helpers[0]?.id;
    const said = { ...about(), ...grades, by, on: "2024-02-29", conclusion: "CONTINUE", words: "Nhiệt tình" };
    answer(await enterRemark(keeper, RemarkInput.parse(said)));
    answer(await enterRemark(keeper, RemarkInput.parse(said)));
    expect(await read()).toMatchObject({ dueOn: "2024-03-29", remarks: [{ helperId: by, words: "Nhiệt tình" }] });
    answer(await changePeriod(keeper, RemarkPeriod.parse({ ...about(), months: "3" })));
    expect(await read()).toMatchObject({ dueOn: "2024-05-29", remarkMonths: 3 });
    const given = { ...about(), what: "Vận động làm đường", on: "2024-03-01", due: "2024-03-14" };
    answer(await enterTask(keeper, TaskInput.parse(given)));
    const [task] = (await read()).tasks;
    expect(await read()).toMatchObject({ dueOn: "2024-03-14" });
    const outcome = { ...about(), task: task?.id, outcome: "PARTLY", on: "2024-03-15", words: "Mưa lũ" };
    answer(await enterOutcome(keeper, OutcomeInput.parse(outcome)));
    expect(await read()).toMatchObject({
      dueOn: "2024-05-29",
      tasks: [{ outcome: "PARTLY", outcomeOn: "2024-03-15" }],
    });
    expect(await gaps()).toEqual([["ky-quan-san", expect.objectContaining({ remarksOverdue: 1 })]]);
  });

  it("are entered, seen and counted by nobody out of reach", async () => {
    const elsewhere = await granted("secretary", "cang-coi", "candidate.keep");
    const before = await footprint();
    const said = { ...about(), ...grades, on: "2024-02-29", conclusion: "CONTINUE" };
    expect(problemsOf(await enterRemark(elsewhere, RemarkInput.parse(said)))).toEqual(["candidate.unknown"]);
    const given = { ...about(), what: "x", on: "2024-03-01", due: "2024-03-14" };
    expect(problemsOf(await enterTask(elsewhere, TaskInput.parse(given)))).toEqual(["candidate.unknown"]);
    expect(await footprint()).toEqual(before);
    const other = await granted("secretary", "cang-coi", "candidate.read");
    expect(await listHelpGaps(other, (await at("muong-hum")).path)).toEqual([]);
    for (const reach of ["", (await at("son-la")).path])
      expect(
        await db.$transaction(async (tx) => {
          await tx.$queryRaw`SELECT set_config('nguon.reach', ${reach}, true)`;
          return [await tx.helperAssignment.count(), await tx.remark.count(), await tx.candidateTask.count()];
        }),
      ).toEqual([0, 0, 0]);
  });

  it("end with the help, and nobody is asked for a remark", async () => {
    const ending = { ...about(), helper: (await read()).helpers[0]?.id, on: "2024-03-14", reason: "Đi học xa" };
    answer(await endHelp(keeper, HelperEnding.parse(ending)));
    expect(await read()).toMatchObject({ dueOn: null, helpers: [{ until: "2024-03-14", endReason: "Đi học xa" }] });
    expect(await needOf()).toBe("MISSING");
  });

  it("are audited without a word that was said of anybody", async () => {
    const events = await db.auditEvent.findMany({ where: { subject: `candidate:${id}` }, orderBy: { id: "asc" } });
    const told = JSON.stringify(events.map(({ after, reason }) => [after, reason]));
    expect(told).toContain('{"on":"2024-03-15","taskOutcome":"PARTLY"}');
    expect(told).toContain('{"helpEnded":"2024-03-14"}');
    expect(told).not.toMatch(/Nhiệt tình|làm đường|Mưa lũ|Đi học|Giàng|duy nhất/);
    expect(day("2024-03-15")).toBe(reader.today);
  });
});
