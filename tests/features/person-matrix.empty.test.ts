// Role × place × act over everything that concerns persons, through the door as a browser goes: inside it works, outside it
// is not found, writes nothing and is not audited. An act or a permission that is missing here fails at the end.
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { may } from "@/access/may";
import { db } from "@/data/db";
import { departMember } from "@/data/members/endings";
import { recordPassage } from "@/data/members/passage";
import { TaskInput } from "@/domain/candidates/following";
import { StopInput } from "@/domain/candidates/step-input";
import { DepartureInput } from "@/domain/members/moves";
import { PassageInput } from "@/domain/members/passage-input";
import * as admissions from "@/features/admissions/actions";
import { readLedger } from "@/features/admissions/ledger";
import { readLine } from "@/features/admissions/line";
import * as candidates from "@/features/candidates/actions";
import { readDossier } from "@/features/candidates/dossier";
import { readDue } from "@/features/candidates/due";
import { dueSheet } from "@/features/candidates/due-sheet";
import { enterTask } from "@/features/candidates/follow";
import * as following from "@/features/candidates/follow-actions";
import { readNewCandidate } from "@/features/candidates/new-candidate";
import { readPipeline } from "@/features/candidates/pipeline";
import { enterStep, stop } from "@/features/candidates/record";
import { readRemarkSheet } from "@/features/candidates/remark-sheet";
import * as members from "@/features/members/actions";
import { readDueMembers } from "@/features/members/due";
import { dueMemberRows } from "@/features/members/due-rows";
import { readMember } from "@/features/members/member-page";
import { readNewMember } from "@/features/members/new-member";
import { readRegister } from "@/features/members/register";
import { readRegisterQuery } from "@/features/members/register-query";
import { registerSheet } from "@/features/members/register-sheet";
import { readTransfers } from "@/features/members/transfer-page";
import * as persons from "@/features/persons/actions";
import { offerAlike } from "@/features/persons/offer-alike";
import { readMerge, readPairs } from "@/features/persons/pairs";
import { csvLines, type Sheet } from "@/text/csv";
import { proposeTo, registerHelper, stepInput } from "../support/candidates";
import { clockFactsOn } from "../support/dossier-samples";
import { answer, newKey } from "../support/entering";
import {
  type Act,
  act,
  below,
  handles,
  keeps,
  prepareMatrix,
  type Reading,
  some,
  tryActs,
  tryReadings,
} from "../support/matrix-run";
import {
  admitted,
  decided,
  entered,
  member,
  nameOf,
  newName,
  noticed,
  personOf,
  places,
  rowOf,
} from "../support/person-matrix";
import { at, reaching, today } from "../support/tiny-tree";

vi.mock("next/headers", async () => (await import("../support/request")).nextHeaders);
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.mock("@/text/words", async () => (await import("../support/vietnamese")).vietnamese);
vi.mock("@/text/problem-sentence", () => ({ problemSentence: async ({ code }: { code: string }) => code }));

const once = () => ({ key: newKey() });
const late = { reason: "Ghi bù" };
const faced = (on: string) => ({ ...clockFactsOn(on), entryDays: 30 });

const remarkOn = (candidate: string) => ({
  ...{ candidate, on: "2024-03-01", conclusion: "CONTINUE", ...once() },
  ...{ motive: "GOOD", discipline: "GOOD", conduct: "GOOD", work: "GOOD", people: "GOOD" },
});
const taskFor = (candidate: string) => ({
  ...{ candidate, what: "Vận động trẻ ra lớp", on: "2024-02-01", due: "2024-03-10", ...once() },
});
const tasked = async () => {
  const candidate = await noticed();
  answer(await enterTask(await reaching("lao-cai", "candidate.keep"), TaskInput.parse(taskFor(candidate))));
  return candidate;
};
const stopped = async (fullName?: string) => {
  const candidate = await noticed(fullName);
  const stopping = StopInput.parse({ candidate, on: "2024-03-01", reason: "Đi làm xa", key: newKey() });
  answer(await stop(await reaching("lao-cai", "candidate.keep"), stopping));
  return candidate;
};

const acts: Record<string, Act> = {
  "candidates.openCandidate": act("candidate.keep", keeps, candidates.openCandidate, async () => ({
    ...{ organization: places.own, fullName: newName(), bornOn: "2001-03-12", schooling: "LOWER_SECONDARY" },
    ...{ on: "2024-03-01", ...once() },
  })),
  "candidates.recordStep": act("candidate.keep", keeps, candidates.recordStep, async () => ({
    ...{ candidate: await noticed(), kind: "LISTED", on: "2022-02-10", ...late, ...once() },
  })),
  "candidates.recordStep of a decision": act(
    "candidate.decide",
    { ...keeps, board: below },
    candidates.recordStep,
    async () => {
      const candidate = await noticed();
      const keeper = await reaching("lao-cai", "candidate.keep");
      await proposeTo(keeper, candidate);
      return { candidate, kind: "DECISION", on: "2024-01-08", ...late, ...once() };
    },
  ),
  "candidates.recordCeremony": act("candidate.keep", keeps, candidates.recordCeremony, async () => ({
    ...{ candidate: await decided(), kind: "CEREMONY", on: "2024-02-03", ...late, ...once() },
  })),
  "candidates.saveOrigin": act("candidate.keep", keeps, candidates.saveOrigin, async () => ({
    ...{ candidate: await noticed(), sourceForce: "MILITIA", introducedBy: "", ...once() },
  })),
  "candidates.withdrawStep": act("candidate.keep", keeps, candidates.withdrawStep, async () => {
    const candidate = await noticed();
    answer(await enterStep(await reaching("lao-cai", "candidate.keep"), stepInput(candidate, "LISTED", "2022-02-10")));
    return { candidate, step: await rowOf("CandidateStep", "candidateId", candidate), ...late, ...once() };
  }),
  "candidates.stopCandidate": act("candidate.keep", keeps, candidates.stopCandidate, async () => ({
    ...{ candidate: await noticed(), on: "2024-03-01", ...late, ...once() },
  })),
  "candidates.reopenCandidate": act("candidate.keep", keeps, candidates.reopenCandidate, async () => ({
    ...{ candidate: await stopped(), ...late, ...once() },
  })),
  "candidates.endHelper": act("candidate.keep", keeps, following.endHelper, async () => {
    const candidate = await noticed();
    const helping = stepInput(candidate, "HELPER", "2022-02-10", { helper: await registerHelper(places.own) });
    answer(await enterStep(await reaching("lao-cai", "candidate.keep"), helping));
    const helper = await rowOf("HelperAssignment", "candidateId", candidate);
    return { candidate, helper, on: "2024-02-01", ...late, ...once() };
  }),
  "candidates.recordRemark": act("candidate.keep", keeps, following.recordRemark, async () =>
    remarkOn(await noticed()),
  ),
  "candidates.setRemarkPeriod": act("candidate.keep", keeps, following.setRemarkPeriod, async () => ({
    ...{ candidate: await noticed(), months: "3", ...once() },
  })),
  "candidates.giveTask": act("candidate.keep", keeps, following.giveTask, async () => taskFor(await noticed())),
  "candidates.recordOutcome": act("candidate.keep", keeps, following.recordOutcome, async () => {
    const candidate = await tasked();
    const task = await rowOf("CandidateTask", "candidateId", candidate);
    return { candidate, task, outcome: "DONE", on: "2024-03-01", ...once() };
  }),
  "candidates.takeBackNote": act("candidate.keep", keeps, following.takeBackNote, async () => {
    const candidate = await tasked();
    return { candidate, note: await rowOf("CandidateTask", "candidateId", candidate), ...late, ...once() };
  }),
  "members.registerMember": act("member.keep", keeps, members.registerMember, async () => ({
    ...{ organization: places.own, fullName: newName(), status: "OFFICIAL", since: "2020-01-01", ...once() },
  })),
  "members.correctPerson": act("member.keep", keeps, members.correctPerson, async () => ({
    ...{ member: await member(), fullName: newName(), birthYear: "1990" },
  })),
  "members.transfer": act("member.keep", keeps, members.transfer, async () => ({
    ...{ member: await member(), to: "thon-5", on: "2024-01-01" },
  })),
  "members.recognise": act("member.keep", keeps, members.recognise, async () => ({
    ...{ member: await member(), decidedOn: "2023-06-01", decisionNo: "7-QĐ/HU", ...late },
  })),
  "members.recordStep": act("member.keep", keeps, members.recordStep, async () => ({
    ...{ member: await member(), kind: "NEW_MEMBER_CLASS", on: "2023-01-10", ...late, ...once() },
  })),
  "members.withdrawStep": act("member.keep", keeps, members.withdrawStep, async () => {
    const id = await member();
    const step = { member: id, kind: "NEW_MEMBER_CLASS", on: "2023-01-10", ...late, key: newKey() };
    answer(await recordPassage(await reaching("lao-cai", "member.keep"), PassageInput.parse(step), faced(today)));
    return { member: id, step: await rowOf("PassageStep", "memberId", id), ...late, ...once() };
  }),
  "members.depart": act("member.keep", keeps, members.depart, async () => ({
    ...{ member: await member(), kind: "DEATH", on: "2024-01-01" },
  })),
  "members.takeBackMistake": act("member.keep", keeps, members.takeBackMistake, async () => {
    const id = await member();
    const gone = DepartureInput.parse({ member: id, kind: "DEATH", on: "2024-01-01" });
    answer(await departMember(await reaching("lao-cai", "member.keep"), gone));
    return { act: `DEPARTURE:${await rowOf("Departure", "memberId", id)}`, ...late };
  }),
  "members.revealFields": act("member.reveal", handles, members.revealFields, async () => ({
    ...{ member: await member(), field: "all", ...late },
  })),
  "persons.merge": act("member.keep", keeps, persons.merge, async () => {
    const name = newName();
    const [keep, merge] = [
      await personOf("Member", await member(name)),
      await personOf("Candidate", await stopped(name)),
    ];
    return { keep, merge, ...late, ...once() };
  }),
  "admissions.recordNamed": act("admission.record", keeps, admissions.recordNamed, async () => ({
    ...{ organization: places.own, fullName: newName(), ceremonyOn: "2023-05-19", total: "add", ...once() },
  })),
  "admissions.withdrawLine": act("admission.record", keeps, admissions.withdrawLine, async () => ({
    ...{ entry: await entered(), ...late, ...once() },
  })),
};

beforeAll(prepareMatrix);

tryActs(acts);

const drained = async (sheet: Sheet | undefined) => {
  if (!sheet) return undefined;
  let lines = 0;
  for await (const _ of csvLines(sheet, "vi")) lines++;
  return lines;
};
const held = { candidate: "", dossierOfMember: "", member: "", name: "", entry: "" };
const seat = places.own;

/** How many are of an ethnic minority, where they are few: with the names, or not at all. */
const toldOfFew = {
  ...{ permission: "member.read", who: handles },
  read: async () => ((await may("member.read", (await at(seat)).path)) ? true : undefined),
};

const readings: Record<string, Reading> = {
  "few persons of a trait in a composition": {
    ...toldOfFew,
    address: "organizations/[code]/attainment/page.tsx",
  },
  "few persons of a trait at places side by side": {
    ...toldOfFew,
    address: "organizations/[code]/review/people/page.tsx",
  },
  "few persons of a trait as a file": {
    ...toldOfFew,
    address: "organizations/[code]/review.csv/route.ts",
  },
  "a dossier": {
    address: "organizations/[code]/candidates/[id]/page.tsx",
    ...{ permission: "candidate.read", who: handles, isNoted: true, isById: true },
    read: async (code) => readDossier(await enter("candidate.read"), accessTo, { code, id: held.candidate }, {}),
  },
  "a dossier closed by its ceremony": {
    address: "organizations/[code]/candidates/[id]/page.tsx",
    ...{ permission: "candidate.read", who: handles, isNoted: true, isById: true },
    read: async (code) => readDossier(await enter("candidate.read"), accessTo, { code, id: held.dossierOfMember }, {}),
  },
  "the names on the way": {
    address: "organizations/[code]/candidates/page.tsx",
    ...{ permission: "candidate.read", who: handles },
    read: async () => {
      const page = await readPipeline(await enter("attainment.read"), await accessTo("candidate.read"), seat, {});
      return some(page?.named?.lines);
    },
  },
  "what is due": {
    address: "organizations/[code]/due/page.tsx",
    ...{ permission: "candidate.read", who: handles },
    read: async () => some((await readDue(await enter("candidate.read"), seat, {}))?.lines),
  },
  "what is due as a file": {
    address: "organizations/[code]/due.csv/route.ts",
    ...{ permission: "candidate.read", who: handles, isNoted: true },
    read: async () =>
      drained(await dueSheet(await enter("candidate.read"), seat, await dueMemberRows(await accessTo("member.read")))),
  },
  "the form for somebody noticed": {
    address: "organizations/[code]/candidates/new/page.tsx",
    ...{ permission: "candidate.keep", who: keeps },
    read: async () => readNewCandidate(await enter("candidate.keep"), accessTo, seat),
  },
  "a member": {
    address: "organizations/[code]/members/[id]/page.tsx",
    ...{ permission: "member.read", who: handles, isNoted: true, isById: true },
    read: async (code) => readMember(await enter("member.read"), { code, id: held.member }, undefined),
  },
  "the register": {
    address: "organizations/[code]/members/page.tsx",
    ...{ permission: "member.read", who: handles },
    read: async () => {
      const names = await accessTo("member.read");
      const page = await readRegister(await enter("attainment.read"), names, seat, readRegisterQuery({}));
      return some(page?.named?.lines);
    },
  },
  "the register as a file": {
    address: "organizations/[code]/members.csv/route.ts",
    ...{ permission: "member.read", who: handles, isNoted: true },
    read: async () => {
      const access = await enter("member.read");
      return drained(await registerSheet(access, await accessTo("attainment.read"), seat, {}));
    },
  },
  "whose probation is over": {
    address: "organizations/[code]/due/page.tsx",
    ...{ permission: "member.read", who: handles },
    read: async () => some((await readDueMembers(await accessTo("member.read"), (await at(seat)).path)).lines),
  },
  "who went and came": {
    address: "organizations/[code]/members/transfers/page.tsx",
    ...{ permission: "member.read", who: handles },
    read: async () => readTransfers(await enter("member.read"), seat, undefined),
  },
  "persons who may be one": {
    address: "organizations/[code]/persons/page.tsx",
    ...{ permission: "member.keep", who: keeps },
    read: async () => readPairs(await enter("member.keep"), seat, undefined),
  },
  "names in the ledger": {
    address: "organizations/[code]/admissions/page.tsx",
    ...{ permission: "member.read", who: handles },
    read: async () => {
      const ledger = await readLedger(await enter("admission.read"), await accessTo("member.read"), seat, {});
      return some(ledger?.rows.filter(({ fullName }) => fullName !== undefined));
    },
  },
  "whom an entry admitted": {
    address: "organizations/[code]/admissions/[id]/page.tsx",
    ...{ permission: "member.read", who: handles, isById: true },
    read: async (code) =>
      (await readLine(await enter("admission.read"), accessTo, { code, id: held.entry }, {}))?.person,
  },
  "two persons side by side": {
    address: "organizations/[code]/persons/merge/page.tsx",
    ...{ permission: "member.keep", who: keeps },
    read: async () => {
      const [keep, other] = [await personOf("Member", held.member), await personOf("Candidate", held.candidate)];
      return readMerge(await enter("member.keep"), seat, keep, other);
    },
  },
  "the remarks of a candidate on paper": {
    address: "organizations/[code]/candidates/[id]/remarks/page.tsx",
    ...{ permission: "candidate.read", who: handles, isNoted: true, isById: true },
    read: async (code) => readRemarkSheet(await enter("candidate.read"), { code, id: held.candidate }),
  },
  "who may be the one being typed": {
    address: "alike/route.ts",
    ...{ permission: "candidate.keep", who: keeps },
    read: async () => {
      const body = JSON.stringify({ purpose: "candidate", fullName: held.name });
      const headers = { "content-type": "application/json" };
      const found = await offerAlike(
        accessTo,
        new Request("http://localhost/alike", { method: "POST", body, headers }),
      );
      return found.ok ? some(found.value.found) : undefined;
    },
  },
  "the form for a member": {
    address: "organizations/[code]/members/new/page.tsx",
    ...{ permission: "member.keep", who: keeps },
    read: async () => readNewMember(await enter("member.keep"), accessTo, seat),
  },
};

tryReadings(readings, async () => {
  if (held.candidate) return;
  held.candidate = await noticed();
  held.name = await nameOf("Candidate", held.candidate);
  held.dossierOfMember = await admitted();
  held.entry = await entered();
  held.member = (await db.admission.findUniqueOrThrow({ where: { id: held.entry } })).memberId ?? "";
});

describe("the matrix", () => {
  it("holds every permission that concerns persons", () => {
    const source = readFileSync("src/domain/access.ts", "utf8");
    const known = [...source.matchAll(/"((?:candidate|member)\.\w+)"/g)].map(([, name]) => name);
    const held = [...Object.values(acts), ...Object.values(readings)].map(({ permission }) => permission);
    expect(known.length).toBeGreaterThan(5);
    expect(known.filter((name) => name === undefined || !held.includes(name))).toEqual([]);
  });
});
