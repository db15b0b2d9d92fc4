import { beforeAll, describe, expect, it } from "vitest";
import { viewCandidate } from "@/data/candidates/candidates";
import { db } from "@/data/db";
import type { Access } from "@/domain/access";
import { CandidateInput } from "@/domain/candidates/candidate";
import type { StepKind } from "@/domain/candidates/step";
import { ReopeningInput, type StepInput, StepWithdrawal, StopInput } from "@/domain/candidates/step-input";
import { openDossier } from "@/features/candidates/open";
import { enterStep, reopen, stop, withdraw } from "@/features/candidates/record";
import { registerHelper, stepInput, wayToReceipt } from "../support/candidates";
import { answer, newKey, problemsOf } from "../support/entering";
import { footprint } from "../support/footprint";
import { everywhere } from "../support/past-row-security";
import { granted, plantTinyTree } from "../support/tiny-tree";

type Keeper = Access<"candidate.keep">;
let keeper: Keeper;
let id: string;
let way: ReturnType<typeof wayToReceipt>;

beforeAll(async () => {
  await plantTinyTree();
  keeper = await granted("secretary", "muong-hum", "candidate.keep");
  const input = {
    organization: "ky-quan-san",
    fullName: "Vàng Thị Mỷ",
    bornOn: "2002-03-12",
    schooling: "UPPER_SECONDARY",
  };
  const noticed = CandidateInput.parse({ ...input, on: "2022-01-10", reason: "Ghi bù", key: newKey() });
  id = answer(await openDossier(keeper, noticed)).id;
});

const step = (kind: StepKind, on: string, more: object = {}) => stepInput(id, kind, on, more);
const enter = (...asked: Parameters<typeof step>) => enterStep(keeper, step(...asked));
const read = async () => {
  const row = await viewCandidate(await granted("secretary", "muong-hum", "candidate.read"), id);
  if (!row) throw new Error("no candidate");
  return row;
};
const idOf = async (kind: StepKind) =>
  (await read()).steps.find((one) => one.kind === kind && !one.withdrawn)?.id ?? "";

describe("the steps of a dossier", () => {
  it("are written one after another, each with the regulation of its day, and the dossier moves on", async () => {
    const whole = wayToReceipt(await registerHelper("ky-quan-san"));
    way = whole.slice(0, whole.findIndex(([kind]) => kind === "CELL_RESOLUTION") + 1);
    for (const [kind, on, more] of way) expect(problemsOf(await enter(kind, on, more)), kind).toEqual([]);
    const row = await read();
    expect(row).toMatchObject({ stage: "PROPOSED", outcome: null });
    expect(row.dueOn).not.toBeNull();
    expect(row.steps).toHaveLength(way.length + 1);
    expect(row.steps.at(-1)).toMatchObject({ details: { officials: 18, inFavour: 16 }, regulation: "24-QĐ/TW" });
  });

  it("are refused by name, and nothing is written", async () => {
    const before = await footprint();
    expect(problemsOf(await enter("COMMITTEE_RESOLUTION", "2023-10-19"))).toEqual(["step.beforeCellResolution"]);
    expect(problemsOf(await enter("APPRAISAL", "2023-11-01"))).toEqual(["step.notApplicable"]);
    expect(problemsOf(await enter("COMMITTEE_RESOLUTION", "2023-11-01", { reason: "" }))).toEqual(["step.enteredLate"]);
    expect(problemsOf(await enter("DECISION", "2024-03-16"))).toContain("date.future");
    expect(await footprint()).toEqual(before);
  });

  it("count once however often they are sent", async () => {
    const sent = step("COMMITTEE_RESOLUTION", "2023-11-10", { number: "21-NQ/ĐU" });
    answer(await enterStep(keeper, sent));
    answer(await enterStep(keeper, sent));
    expect((await read()).steps.filter(({ kind }) => kind === "COMMITTEE_RESOLUTION")).toHaveLength(1);
    expect(
      problemsOf(await enterStep(keeper, { ...sent, details: 1, on: sent.on, number: "22" } as StepInput)),
    ).toEqual(["input.usedKey"]);
  });

  it("are recorded by the board of the deciding body where it is the decision, out of reach by nobody", async () => {
    const before = await footprint();
    const board = await granted("board", "bat-xat", "candidate.decide");
    const elsewhere = await granted("board", "son-la", "candidate.decide");
    const own = await granted("secretary", "trung-leng-ho", "candidate.keep");
    expect(problemsOf(await enterStep(elsewhere, step("DECISION", "2024-01-08")))).toEqual(["candidate.unknown"]);
    expect(problemsOf(await enterStep(own, step("DECISION", "2024-01-08")))).toEqual(["candidate.unknown"]);
    expect(await footprint()).toEqual(before);
    answer(await enterStep(board, step("DECISION", "2024-01-08", { number: "412-QĐ/HU" })));
    expect(await read()).toMatchObject({ stage: "DECIDED" });
  });

  it("are taken back with a reason, stay on record, and only grow", async () => {
    const withdrawal = StepWithdrawal.parse({
      candidate: id,
      step: await idOf("DECISION"),
      reason: "Nhầm người",
      key: newKey(),
    });
    answer(await withdraw(keeper, withdrawal));
    const row = await read();
    expect(row).toMatchObject({ stage: "PROPOSED" });
    expect(row.steps.find(({ kind }) => kind === "DECISION")).toMatchObject({ withdrawn: { reason: "Nhầm người" } });
    expect(problemsOf(await withdraw(keeper, { ...withdrawal, key: newKey() }))).toEqual(["candidate.stepUnknown"]);
    await expect(
      everywhere(async (tx) => {
        await tx.candidateStep.deleteMany();
      }),
    ).rejects.toThrow(/append-only/);
  });

  it("are audited without a name", async () => {
    const events = await db.auditEvent.findMany({ where: { subject: `candidate:${id}` }, orderBy: { id: "asc" } });
    expect(events.length).toBe(way.length + 4);
    expect(events[0]).toMatchObject({ after: { opened: "2022-01-10" }, what: "candidate.keep" });
    expect(events[1]).toMatchObject({ after: { step: "LISTED", on: "2022-02-10", regulation: "24-QĐ/TW" } });
    expect(JSON.stringify(events, (_key, value) => (typeof value === "bigint" ? String(value) : value))).not.toContain(
      "Mỷ",
    );
  });

  it("end where somebody is followed no longer, and no step follows", async () => {
    const stopping = { candidate: id, reason: "Đi làm xa", key: newKey() };
    expect(problemsOf(await stop(keeper, StopInput.parse({ ...stopping, on: "2023-10-01" })))).toEqual([
      "candidate.stepLater",
    ]);
    answer(await stop(keeper, StopInput.parse({ ...stopping, on: "2024-03-01" })));
    expect(await read()).toMatchObject({ outcome: "STOPPED", closedOn: "2024-03-01", dueOn: null });
    expect(problemsOf(await enter("DECISION", "2024-03-05"))).toContain("candidate.stopped");
  });

  it("go on where they stood once somebody is followed again, with why on record and in no trail", async () => {
    const asked = ReopeningInput.parse({ candidate: id, reason: "Đã về xã", key: newKey() });
    const elsewhere = await granted("secretary", "trung-leng-ho", "candidate.keep");
    expect(problemsOf(await reopen(elsewhere, asked))).toEqual(["candidate.unknown"]);
    answer(await reopen(keeper, asked));
    answer(await reopen(keeper, asked));
    const row = await read();
    expect(row).toMatchObject({ outcome: null, closedOn: null, stage: "PROPOSED" });
    expect(row.dueOn).not.toBeNull();
    expect(row.sights[0]).toMatchObject({ kind: "VIEWED", actor: "secretary@muong-hum" });
    expect(row.turns).toMatchObject([
      { kind: "REOPENED", on: "2024-03-15", reason: "Đã về xã" },
      { kind: "STOPPED", on: "2024-03-01", reason: "Đi làm xa" },
    ]);
    const events = await db.auditEvent.findMany({ where: { subject: `candidate:${id}` } });
    expect(events.filter(({ reason }) => reason !== null)).toEqual([]);
    expect(problemsOf(await reopen(keeper, { ...asked, key: newKey() }))).toEqual(["candidate.notStopped"]);
  });
});
