import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { viewCandidate } from "@/data/candidates/candidates";
import { db } from "@/data/db";
import { saveSetting } from "@/data/installation/setting-changes";
import { countRegistered } from "@/data/members/counts";
import { listMiscounted } from "@/data/members/recount";
import type { Access } from "@/domain/access";
import { StepWithdrawal } from "@/domain/candidates/step-input";
import { day } from "@/domain/day";
import { RegisterInput } from "@/domain/members/membership";
import { operate } from "@/domain/policy";
import { admit } from "@/features/candidates/admit";
import { enterStep, withdraw as takeBackStep } from "@/features/candidates/record";
import { enterMember } from "@/features/members/enter";
import { speaking } from "@/text/request";
import { openDecided, stepInput } from "../support/candidates";
import { answer, idOf, newKey, problemsOf, sendCorrection, sendNamed, sendTotal } from "../support/entering";
import { footprint } from "../support/footprint";
import { everywhere } from "../support/past-row-security";
import { at, granted, plantTinyTree, today } from "../support/tiny-tree";
import { threeSums } from "../support/whole-ledger";

let keeper: Access<"candidate.keep">;
let recorder: Access<"admission.record">;
const ids: string[] = [];
const names = ["Vàng Thị Mỷ", "Sùng A Dế", "Lý Thị Hà"];

beforeAll(async () => {
  await plantTinyTree();
  keeper = await granted("secretary", "muong-hum", "candidate.keep");
  recorder = await granted("secretary", "muong-hum", "admission.record");
  for (const name of names) ids.push(await openDecided(keeper, "ky-quan-san", name));
});

const candidate = (index: number) => ids[index] ?? "";
const hold = (index: number, on = "2024-02-03", more: object = {}) =>
  admit(keeper, recorder, stepInput(candidate(index), "CEREMONY", on, { minority: "yes", ...more }));
const read = async (index: number) => {
  const row = await viewCandidate(await granted("secretary", "muong-hum", "candidate.read"), candidate(index));
  if (!row) throw new Error("no candidate");
  return row;
};
const withdraw = async (index: number) => sendCorrection(recorder, (await read(index)).admissionId ?? "");
const counted = async () =>
  countRegistered(await granted("board", "muong-hum", "attainment.read"), (await at("muong-hum")).id, today);

const stories = {
  hold: (index: number) => hold(index),
  twice: (index: number) => Promise.all([hold(index), hold(index, "2024-02-05")]),
  withdraw: async (index: number) => (await read(index)).admissionId && withdraw(index),
  /** A step again, on another day: refused once the dossier is closed. */
  step: async (index: number) => {
    const isClosed = (await read(index)).outcome !== null;
    const again = await enterStep(keeper, stepInput(candidate(index), "RECEIPT", "2024-01-20"));
    expect(again.ok).toBe(!isClosed);
  },
  /** The latest step taken back; the ceremony goes with its entry alone. */
  takeBack: async (index: number) => {
    const { outcome, steps } = await read(index);
    const last = steps.filter(({ kind, withdrawn }) => kind === "RECEIPT" && withdrawn === null);
    if (last.length < 2) return;
    const withdrawal = { candidate: candidate(index), step: last.at(-1)?.id, reason: "Nhầm", key: newKey() };
    expect((await takeBackStep(keeper, StepWithdrawal.parse(withdrawal))).ok).toBe(outcome === null);
  },
  /** Persons that no dossier speaks of: a total, an entry by name, somebody who was a member before. */
  total: async () => void answer(await sendTotal(recorder, "thon-5", "2024-02", 1000 * ++totals)),
  named: async () =>
    void (await idOf(sendNamed(recorder, "thon-5", { fullName: stranger(), ceremonyOn: "2024-02-05" }))),
  registered: async () => {
    const sent = {
      organization: "thon-5",
      fullName: stranger(),
      status: "OFFICIAL",
      since: "2020-01-01",
      key: newKey(),
    };
    const access = await granted("secretary", "muong-hum", "member.keep");
    answer(await speaking("vi", () => enterMember(access, RegisterInput.parse({ ...sent, confirmed: "yes" }))));
  },
};

let totals = 0;
let strangers = 0;
const stranger = () => `Chảo ${"ABCDEGHIKLM"[strangers % 11]}${"aeiou"[Math.floor(strangers++ / 11) % 5]}n Sì`;

/** Every sum is what a recount says: of the ledger as of the members. */
async function expectCounted() {
  const [kept, counted, ruled] = await threeSums();
  expect(kept).toEqual(counted);
  expect(kept).toEqual(ruled);
  expect(await listMiscounted(operate("ledger.keep", today))).toEqual([]);
}

/** What must hold after every story: a dossier is closed as admitted by one named entry that counts, and no other way. */
async function expectWhole() {
  const rows = await everywhere(async (tx) => {
    return tx.$queryRaw<
      { outcome: string | null; entries: number; count: number; ceremonies: number; status: string | null }[]
    >`
      SELECT c.outcome::text AS outcome, m.status::text AS status,
        (SELECT count(*)::int FROM "Admission" a WHERE a.id = c."admissionId" AND a.kind = 'NAMED') AS entries,
        coalesce((SELECT sum(a.count)::int FROM "Admission" a WHERE a."memberId" = m.id), 0) AS count,
        (SELECT count(*)::int FROM "CandidateStep" s WHERE s."candidateId" = c.id AND s.kind = 'CEREMONY' AND s."withdrawsId" IS NULL
          AND NOT EXISTS (SELECT FROM "CandidateStep" w WHERE w."withdrawsId" = s.id)) AS ceremonies
      FROM "Candidate" c LEFT JOIN "Member" m ON m."personId" = c."personId"`;
  });
  for (const { outcome, entries, count, ceremonies, status } of rows)
    expect({ entries, count, ceremonies, isMember: status === "PROBATIONARY" }).toEqual(
      outcome === "ADMITTED"
        ? { entries: 1, count: 1, ceremonies: 1, isMember: true }
        : { entries: 0, count: 0, ceremonies: 0, isMember: false },
    );
}

describe("the ceremony", () => {
  it("is refused before the decision is received, and by who only decides; nothing is written", async () => {
    const before = await footprint();
    expect(problemsOf(await hold(0, "2024-01-17"))).toContain("date.ceremonyBeforeReceipt");
    expect(problemsOf(await hold(0, "2024-03-16"))).toContain("date.future");
    expect(problemsOf(await enterStep(keeper, stepInput(candidate(0), "CEREMONY", "2024-02-03")))).toEqual([
      "candidate.unknown",
    ]);
    expect(await footprint()).toEqual(before);
  });

  it("closes the dossier, makes the member and the entry in one change, the three days apart", async () => {
    const sent = stepInput(candidate(0), "CEREMONY", "2024-02-03", { minority: "yes" });
    answer(await admit(keeper, recorder, sent));
    answer(await admit(keeper, recorder, sent));
    const row = await read(0);
    expect(row).toMatchObject({ outcome: "ADMITTED", closedOn: "2024-02-03", stage: "PROBATIONARY", dueOn: null });
    const entry = await db.admission.findUniqueOrThrow({ where: { id: row.admissionId ?? "" } });
    expect(entry).toMatchObject({ kind: "NAMED", count: 1, decisionNo: "412-QĐ/HU", woman: true, minority: true });
    const days = [entry.decidedOn, entry.receivedOn, entry.ceremonyOn, entry.date];
    expect(days.map((on) => on?.toISOString().slice(0, 10))).toEqual([
      ...["2024-01-08", "2024-01-18", "2024-02-03", "2024-02-03"],
    ]);
    expect(entry.memberId).toBe(row.memberId);
    expect(await counted()).toEqual({ official: 0, probationary: 1 });
    expect(problemsOf(await hold(0))).toEqual(["candidate.admitted"]);
    await expectWhole();
  });

  it("is undone with its entry: the dossier goes on, nobody is a member, and it can be held again", async () => {
    answer(await withdraw(0));
    const row = await read(0);
    expect(row).toMatchObject({ outcome: null, closedOn: null, stage: "DECIDED", admissionId: null, memberId: null });
    expect(row.dueOn).not.toBeNull();
    expect(row.steps.find(({ kind }) => kind === "CEREMONY")).toMatchObject({ withdrawn: { reason: "ghi nhầm" } });
    expect(await counted()).toEqual({ official: 0, probationary: 0 });
    await expectWhole();
    answer(await hold(0, "2024-02-10"));
    expect(await read(0)).toMatchObject({ outcome: "ADMITTED", closedOn: "2024-02-10" });
    await expectWhole();
  });

  it("is undone for the cell of the dossier, wherever the member has moved meanwhile", async () => {
    const [{ personId, admissionId }, elsewhere] = [await read(0), await at("po-ho")];
    await everywhere(async (tx) => {
      const data = { organizationId: elsewhere.id, path: elsewhere.path };
      await tx.person.update({ where: { id: personId }, data });
    });
    answer(await sendCorrection(recorder, admissionId ?? ""));
    expect(await read(0)).toMatchObject({ outcome: null, stage: "DECIDED", code: "ky-quan-san" });
    await expectWhole();
  });

  it("whatever the story, no dossier is closed as admitted without one entry, and no entry is left without it", async () => {
    const act = fc.record({
      index: fc.nat(names.length - 1),
      does: fc.constantFrom(...(Object.keys(stories) as (keyof typeof stories)[])),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 8 }), async (acts) => {
        for (const { index, does } of acts) await stories[does](index);
        await expectWhole();
        await expectCounted();
      }),
      { numRuns: 20 },
    );
  }, 120_000);

  it("counts by the day that the setting names", async () => {
    for (const index of [0, 1, 2]) if ((await read(index)).admissionId) answer(await withdraw(index));
    answer(await saveSetting(operate("setting.set", today), "admission.countedBy", day("2024-01-01"), "decision"));
    answer(await hold(1));
    const entry = await db.admission.findUniqueOrThrow({ where: { id: (await read(1)).admissionId ?? "" } });
    expect(entry.date?.toISOString().slice(0, 10)).toBe("2024-01-08");
    await expectWhole();
  });
});
