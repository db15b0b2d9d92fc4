import { beforeAll, describe, expect, it } from "vitest";
import { viewCandidate } from "@/data/candidates/candidates";
import { db } from "@/data/db";
import { recogniseMember } from "@/data/members/endings";
import { recordPassage, withdrawPassage } from "@/data/members/passage";
import { viewDossier } from "@/data/persons/dossier";
import type { Access } from "@/domain/access";
import { type Day, day } from "@/domain/day";
import { RecognitionInput } from "@/domain/members/moves";
import { PassageInput, PassageWithdrawal } from "@/domain/members/passage-input";
import { admit } from "@/features/candidates/admit";
import { readDossier } from "@/features/candidates/dossier";
import { readDueMembers } from "@/features/members/due";
import { readMember } from "@/features/members/member-page";
import { openDecided, stepInput } from "../support/candidates";
import { clockFactsOn } from "../support/dossier-samples";
import { answer, newKey, problemsOf, sendCorrection } from "../support/entering";
import { footprint } from "../support/footprint";
import { everywhere } from "../support/past-row-security";
import { at, granted, plantTinyTree } from "../support/tiny-tree";

let candidate: string;
let member: string;

beforeAll(async () => {
  await plantTinyTree();
  const keeper = await granted("secretary", "muong-hum", "candidate.keep");
  candidate = await openDecided(keeper, "ky-quan-san", "Vàng Thị Mỷ");
  await hold("2024-02-03");
});

/** The ceremony; the member it makes. */
async function hold(on: string) {
  const keeper = await granted("secretary", "muong-hum", "candidate.keep");
  const recorder = await granted("secretary", "muong-hum", "admission.record");
  answer(await admit(keeper, recorder, stepInput(candidate, "CEREMONY", on)));
  member = (await look())?.memberId ?? "";
}

const look = async () => viewCandidate(await granted("board", "muong-hum", "candidate.read"), candidate);
const on = <Asked extends Access>(access: Asked, today: string): Asked => ({ ...access, today: day(today) });
const keeper = async (where: string, today: string) => on(await granted("secretary", where, "member.keep"), today);
const facts = (today: string) => ({ ...clockFactsOn(today), entryDays: 30 });
const input = (kind: string, done: string, more: object = {}) =>
  PassageInput.parse({ member, kind, on: done, officials: 18, inFavour: 16, key: newKey(), ...more });
const enter = async (kind: string, done: string, more: object = {}, where = "muong-hum") =>
  recordPassage(await keeper(where, done), input(kind, done, more), facts(done));
const recognise = async (decidedOn: string, more: object = {}) =>
  recogniseMember(
    await keeper("muong-hum", decidedOn),
    RecognitionInput.parse({ member, decidedOn, decisionNo: "7-QĐ/HU", ...more }),
    facts(decidedOn),
  );
const memberPage = async (today: string) => {
  const page = await readMember(
    on(await granted("board", "muong-hum", "member.read"), today),
    { code: "ky-quan-san", id: member },
    undefined,
  );
  if (!page) throw new Error("no member");
  return page;
};
const dossierPage = async (today: string) => {
  const reader = on(await granted("board", "muong-hum", "candidate.read"), today);
  const page = await readDossier(reader, async () => undefined, { code: "ky-quan-san", id: candidate }, {});
  if (!page) throw new Error("no dossier");
  return page;
};

/** What both pages say of the way since the ceremony. */
async function agreed(today: Day | string) {
  const [of, with_] = [await memberPage(today), await dossierPage(today)];
  const after = with_.lines.filter(({ kind }) => ["NEW_MEMBER_CLASS", "PROPOSAL", "RECOGNITION"].includes(kind));
  const steps = of.dossier.passage.steps.filter(({ withdrawn, isPassed }) => withdrawn === null && isPassed);
  expect(after.flatMap(({ kind, doneOn }) => (doneOn ? [[kind, doneOn]] : []))).toEqual(
    steps.map(({ kind, on: done }) => [kind, done]),
  );
  expect(with_.clocks).toEqual(of.clocks);
  expect(with_.isOver).toBe(of.dossier.status !== "PROBATIONARY");
  return { next: with_.next, clocks: of.clocks.map(({ name, last }) => `${name} ${last}`), after };
}

describe("after the ceremony", () => {
  it("the dossier goes on with the member: the class comes next, probation runs", async () => {
    expect(await agreed("2024-03-15")).toMatchObject({ next: "NEW_MEMBER_CLASS", clocks: ["PROBATION 2025-02-03"] });
  });

  it("steps are refused with the rule and written by nobody from outside", async () => {
    const before = await footprint();
    expect(problemsOf(await enter("NEW_MEMBER_CLASS", "2024-02-02"))).toEqual(["probation.notBegun"]);
    expect(problemsOf(await enter("PROPOSAL", "2025-02-02"))).toContain("probation.notOver");
    for (const where of ["trung-leng-ho", "po-ho", "son-la"])
      expect(problemsOf(await enter("NEW_MEMBER_CLASS", "2024-09-20", {}, where))).toEqual(["member.unknown"]);
    expect(await footprint()).toEqual(before);
    expect(await db.passageStep.count()).toBe(0);
  });

  it("each is written once with the regulation of its day, told in the trail, and shown on both pages", async () => {
    const sent = input("NEW_MEMBER_CLASS", "2024-09-20", { number: "88/2024" });
    const who = await keeper("muong-hum", "2024-09-20");
    answer(await recordPassage(who, sent, facts("2024-09-20")));
    answer(await recordPassage(who, sent, facts("2024-09-20")));
    expect(await agreed("2025-02-03")).toMatchObject({ next: "PROPOSAL", clocks: ["PROPOSAL 2025-03-17"] });
    answer(await enter("PROPOSAL", "2025-02-14"));
    const { next, clocks } = await agreed("2025-02-14");
    expect({ next, clocks }).toEqual({ next: "RECOGNITION", clocks: ["RECOGNITION 2025-03-28"] });
    const { dossier } = await memberPage("2025-02-14");
    expect(dossier.passage.steps.map(({ kind, regulation }) => [kind, regulation])).toEqual([
      ["NEW_MEMBER_CLASS", "24-QĐ/TW"],
      ["PROPOSAL", "232-QĐ/TW"],
    ]);
    const events = await db.auditEvent.findMany({ where: { subject: `member:${member}` }, orderBy: { id: "asc" } });
    expect(events.map(({ after }) => after)).toMatchObject([
      { step: "NEW_MEMBER_CLASS", on: "2024-09-20", isPassed: true },
      { step: "PROPOSAL", on: "2025-02-14" },
    ]);
  });

  it("one entered by mistake is taken back and stays on record", async () => {
    const proposal = (await memberPage("2025-02-14")).dossier.passage.steps.find(({ kind }) => kind === "PROPOSAL");
    const taken = { member, step: proposal?.id, reason: "Nhầm ngày họp" };
    const take = async (where: string) =>
      withdrawPassage(await keeper(where, "2025-02-17"), PassageWithdrawal.parse({ ...taken, key: newKey() }));
    expect(problemsOf(await take("trung-leng-ho"))).toEqual(["member.unknown"]);
    answer(await take("muong-hum"));
    expect(problemsOf(await take("muong-hum"))).toEqual(["candidate.stepUnknown"]);
    expect(await agreed("2025-02-17")).toMatchObject({ next: "PROPOSAL" });
    const { passage } = (await memberPage("2025-02-17")).dossier;
    expect(passage.steps.at(-1)).toMatchObject({ withdrawn: { reason: "Nhầm ngày họp" } });
    answer(await enter("PROPOSAL", "2025-02-17"));
    await expect(
      everywhere(async (tx) => {
        await tx.passageStep.deleteMany();
      }),
    ).rejects.toThrow(/append-only/);
  });

  it("recognition ends it on both pages, from the end of month 12", async () => {
    expect(problemsOf(await recognise("2025-04-01"))).toEqual(["step.late"]);
    answer(await recognise("2025-04-01", { extended: "yes" }));
    expect(await agreed("2025-04-01")).toMatchObject({ next: undefined, clocks: [] });
    const { dossier, body } = await memberPage("2025-04-01");
    expect(dossier).toMatchObject({
      ...{ status: "OFFICIAL", officialOn: "2025-02-03" },
      recognition: { decidedOn: "2025-04-01", effectiveOn: "2025-02-03" },
    });
    expect(body).toMatchObject({ name: "Đảng bộ huyện Bát Xát", kind: "DISTRICT" });
    expect((await dossierPage("2025-04-01")).lines.at(-1)).toMatchObject({ kind: "RECOGNITION", body });
  });

  it("whoever was admitted by mistake has come no way, and begins anew when admitted again", async () => {
    const recorder = await granted("secretary", "muong-hum", "admission.record");
    answer(await sendCorrection(recorder, (await look())?.admissionId ?? ""));
    expect(await look()).toMatchObject({ outcome: null, passage: null, memberId: null });
    await hold("2024-02-10");
    expect(await agreed("2024-03-15")).toMatchObject({ next: "NEW_MEMBER_CLASS", clocks: ["PROBATION 2025-02-10"] });
    expect(
      (await viewDossier(await granted("board", "muong-hum", "member.read"), member))?.passage.steps,
    ).toMatchObject([{ withdrawn: { reason: "ghi nhầm" } }, { withdrawn: {} }, { withdrawn: {} }]);
  });
});

describe("what is due", () => {
  it("names whose probation is nearly or already over, and its clock, to who may read names there", async () => {
    const due = async (where: string, today: string, path = "bat-xat") => {
      const reader = on(await granted("board", where, "member.read"), today);
      const { lines } = await readDueMembers(reader, (await at(path)).path);
      return lines.map(({ fullName, clock }) => `${fullName}: ${clock.name} ${clock.last}`);
    };
    expect(await due("bat-xat", "2024-12-11")).toEqual([]);
    expect(await due("bat-xat", "2024-12-12")).toEqual(["Vàng Thị Mỷ: PROBATION 2025-02-10"]);
    expect(await due("muong-hum", "2025-02-10", "muong-hum")).toEqual(["Vàng Thị Mỷ: PROPOSAL 2025-03-24"]);
    for (const where of ["trung-leng-ho", "son-la"]) expect(await due(where, "2025-02-10")).toEqual([]);
    expect(await readDueMembers(undefined, "/")).toEqual({ lines: [], last: undefined });
  });
});
