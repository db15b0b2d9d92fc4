import { beforeAll, describe, expect, it } from "vitest";
import { listBrokenLinks } from "@/data/audit-check";
import { db } from "@/data/db";
import { Prisma } from "@/data/generated/client";
import { saveSetting } from "@/data/installation/setting-changes";
import { transferMember } from "@/data/members/transfers";
import { listAlike } from "@/data/persons/alike";
import { forgetDue, listForgettable } from "@/data/persons/forgetting";
import { CandidateInput } from "@/domain/candidates/candidate";
import { TaskInput } from "@/domain/candidates/following";
import { StepWithdrawal } from "@/domain/candidates/step-input";
import { type Day, day } from "@/domain/day";
import { TransferInput } from "@/domain/members/moves";
import { operate } from "@/domain/policy";
import { enterRemark, enterTask } from "@/features/candidates/follow";
import { openDossier } from "@/features/candidates/open";
import { enterStep, reopen, stop, withdraw } from "@/features/candidates/record";
import { registerHelper, remarkInput, stepInput } from "../support/candidates";
import { answer, newKey, problemsOf, sendCorrection, sendNamed } from "../support/entering";
import { granted, plantTinyTree, reaching, today } from "../support/tiny-tree";

beforeAll(plantTinyTree);

const keeper = () => granted("secretary", "muong-hum", "candidate.keep");
const later = (on: string) => operate("person.anonymise", day(on));

/** Opens a dossier with words in every place where somebody may write a name, and stops it. */
async function stopped(fullName: string, on: Day, more: object = {}) {
  const input = CandidateInput.parse({
    ...{ organization: "ky-quan-san", fullName, bornOn: "1997-08-23", schooling: "UPPER_SECONDARY", woman: "yes" },
    ...{ on: "2023-01-10", reason: `Ghi bù cho ${fullName}`, confirmed: "yes", key: newKey(), ...more },
  });
  const { id } = answer(await openDossier(await keeper(), input));
  const helper = await registerHelper("ky-quan-san", { since: "2022-06-01" });
  const words = { reason: `Lời về ${fullName}`, helper, explanation: `Chỉ có một người giúp ${fullName}` };
  answer(await enterStep(await keeper(), stepInput(id, "HELPER", "2023-02-10", words)));
  answer(await enterRemark(await keeper(), remarkInput(id, "2023-03-01", { words: `${fullName} chăm chỉ` })));
  const task = { candidate: id, what: `Giao ${fullName} vận động`, on: "2023-03-01", due: "2023-04-01", key: newKey() };
  answer(await enterTask(await keeper(), TaskInput.parse(task)));
  answer(await enterStep(await keeper(), stepInput(id, "AWARENESS", "2023-03-10", { number: "CN-88231" })));
  const step = await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('nguon.reach', '/', true)`;
    return tx.candidateStep.findFirstOrThrow({ where: { candidateId: id, kind: "AWARENESS" } });
  });
  const back = { candidate: id, step: step.id, reason: `Nhầm với ${fullName}`, key: newKey() };
  answer(await withdraw(await keeper(), StepWithdrawal.parse(back)));
  answer(await stop(await keeper(), { candidate: id, on, reason: `${fullName} đi làm xa`, key: newKey() }));
  return id;
}

/** Every row of every table as text. */
async function everything(): Promise<string> {
  const [, ...tables] = await db.$transaction([
    db.$queryRaw`SELECT set_config('nguon.reach', '/', true)`,
    ...Object.values(Prisma.ModelName).map(
      (name) => db.$queryRaw<{ row: string }[]>`SELECT to_jsonb(t)::text AS row FROM ${Prisma.raw(`"${name}"`)} t`,
    ),
  ]);
  return (tables as { row: string }[][]).flatMap((rows) => rows.map(({ row }) => row)).join("\n");
}

const rowsOf = async (id: string) =>
  db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('nguon.reach', '/', true)`;
    return tx.candidate.findUniqueOrThrow({
      where: { id },
      include: { person: { include: { searchedNames: true } }, steps: { orderBy: { id: "asc" } }, turns: true },
    });
  });

describe("a candidate who was given up long ago", () => {
  let id: string;
  beforeAll(async () => {
    id = await stopped("Thào Thị Quên", day("2024-01-31"));
  });

  it("is forgotten the day after the set months are over, never before", async () => {
    expect(await listForgettable(later("2026-01-31"))).toEqual([]);
    expect(await forgetDue(later("2026-01-31"))).toBe(0);
    expect(await everything()).toContain("Thào Thị Quên");
    expect(await listForgettable(later("2026-02-01"))).toMatchObject([{ code: "ky-quan-san" }]);
  });

  it("once, by two processes at the same time too, and is then named nowhere in the database", async () => {
    const before = await db.auditEvent.count();
    const done = await Promise.all([1, 2, 3].map(() => forgetDue(later("2026-02-01"))));
    expect(done.reduce((sum, one) => sum + one, 0)).toBe(1);
    expect(await db.auditEvent.count()).toBe(before + 1);
    const text = await everything();
    for (const word of ["Thào", "Quên", "thao thi quen", "1997-08-23", "Giàng Seo Giúp", "CN-88231", "đi làm xa"])
      expect(text.includes(word), word).toBe(false);
    expect(await listBrokenLinks(operate("ledger.keep", today))).toEqual([]);
  });

  it("leaves dated steps and what is counted, and tells the trail only that it was done", async () => {
    const { person, steps, turns, outcome, schooling, closedOn } = await rowsOf(id);
    expect({ outcome, schooling, on: closedOn?.toISOString().slice(0, 10) }).toEqual({
      ...{ outcome: "STOPPED", schooling: "UPPER_SECONDARY", on: "2024-01-31" },
    });
    expect(person).toMatchObject({ fullName: "Đã ẩn danh", bornOn: null, birthYear: null, woman: true });
    expect(person.searchedNames).toEqual([]);
    expect(steps.map(({ kind, reason }) => [kind, reason])).toEqual([
      ["NOTICED", null],
      ["HELPER", null],
      ["AWARENESS", null],
      ["AWARENESS", null],
    ]);
    expect(steps[1]?.details).toEqual({});
    expect(turns).toMatchObject([{ kind: "STOPPED", reason: null }]);
    const line = await db.auditEvent.findFirstOrThrow({
      where: { subject: `candidate:${id}` },
      orderBy: { id: "desc" },
    });
    expect(line).toMatchObject({ what: "person.anonymise", actor: "operator", after: { anonymised: "2026-02-01" } });
  });

  it("is offered to nobody and followed no more", async () => {
    expect(await listAlike(await keeper(), { fullName: "Thào Thị Quên" })).toEqual([]);
    const again = { candidate: id, reason: "về rồi", key: newKey() };
    expect(problemsOf(await reopen(await keeper(), again))).toEqual(["candidate.anonymised"]);
    expect(await forgetDue(later("2030-01-01"))).toBe(0);
    const { person } = await rowsOf(id);
    const anew = CandidateInput.parse({
      ...{ organization: "ky-quan-san", fullName: "Thào Thị Mới", bornOn: "1996-01-01", schooling: "PRIMARY" },
      ...{ on: "2024-02-10", reason: "về rồi", person: person.id, key: newKey() },
    });
    expect(problemsOf(await openDossier(await keeper(), anew))).toEqual(["person.unknown"]);
    expect((await rowsOf(id)).person).toMatchObject({ fullName: "Đã ẩn danh", bornOn: null });
  });
});

it("words about anybody else cannot be taken away", async () => {
  const id = await stopped("Thào A Nhớ", day("2024-03-01"));
  const write = (run: (tx: Prisma.TransactionClient) => Promise<unknown>) =>
    db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT set_config('nguon.reach', '/', true)`;
      await run(tx);
    });
  await expect(
    write((tx) => tx.candidateStep.updateMany({ where: { candidateId: id }, data: { reason: null } })),
  ).rejects.toThrow(/append-only/);
  await expect(
    write((tx) => tx.candidateTurn.updateMany({ where: { candidateId: id }, data: { reason: "khác" } })),
  ).rejects.toThrow(/append-only/);
  await expect(
    write((tx) => tx.candidateStep.updateMany({ where: { candidateId: id }, data: { on: new Date() } })),
  ).rejects.toThrow(/append-only/);
  await expect(write((tx) => tx.sight.updateMany({ data: { reason: "khác" } }))).resolves.toBeUndefined();
});

it("who was a member by mistake is forgotten with the name on a move; a later setting holds from its day", async () => {
  const setting = operate("setting.set", today);
  // The entry is withdrawn today, by the clock.
  const then = new Date().getFullYear() + 2;
  answer(await saveSetting(setting, "candidate.anonymise", day(`${then}-03-01`), { months: 12 }));
  answer(await saveSetting(setting, "candidate.anonymise", day(`${then}-06-01`), { months: 600 }));
  const recorder = operate("admission.record", today);
  const entry = answer(await sendNamed(recorder, "seo-po-ho", { fullName: "Cứ Mí Lầm", ceremonyOn: "2022-05-19" }));
  const { memberId } = await db.admission.findUniqueOrThrow({ where: { id: entry.id } });
  const move = TransferInput.parse({ member: memberId, to: "thon-5", on: "2024-01-01" });
  answer(await transferMember(await reaching("muong-hum", "member.keep"), move));
  const [{ personId: person = "" } = {}] = await listAlike(await keeper(), { fullName: "Cứ Mí Lầm" });
  answer(await sendCorrection(recorder, entry.id));
  await stopped("Cứ Mí Lầm", day("2024-02-01"), { person });
  expect(await listForgettable(later(`${then}-06-02`))).toEqual([]);
  expect((await listForgettable(later(`${then}-03-02`))).map(({ personId }) => personId)).toContain(person);
  await forgetDue(later(`${then}-03-02`));
  expect(await everything()).not.toContain("Cứ Mí Lầm");
});
