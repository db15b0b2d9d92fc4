// Role × place × act over everything that concerns persons, through the door as a browser goes: inside it works, outside it
// is not found, writes nothing and is not audited. An act or a permission that is missing here fails at the end.
import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { departMember } from "@/data/member-endings";
import { recordPassage } from "@/data/passage";
import { TaskInput } from "@/domain/following";
import { DepartureInput } from "@/domain/member-moves";
import { PassageInput } from "@/domain/passage-input";
import type { Role } from "@/domain/policy";
import { StopInput } from "@/domain/step-input";
import * as admissions from "@/features/admissions/actions";
import * as candidates from "@/features/candidates/actions";
import { readDossier } from "@/features/candidates/dossier";
import { readDue } from "@/features/candidates/due";
import { dueSheet } from "@/features/candidates/due-sheet";
import { enterTask } from "@/features/candidates/follow";
import * as following from "@/features/candidates/follow-actions";
import { readNewCandidate } from "@/features/candidates/new-candidate";
import { readPipeline } from "@/features/candidates/pipeline";
import { enterStep, stop } from "@/features/candidates/record";
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
import { readPairs } from "@/features/persons/pairs";
import { csvLines, type Sheet } from "@/text/csv";
import type { FormAction } from "@/text/form-state";
import { proposeTo, registerHelper, stepInput } from "../support/candidates";
import { clockFactsOn } from "../support/dossier-samples";
import { answer, newKey } from "../support/entering";
import { becomeDemo } from "../support/one-user";
import {
  admitted,
  become,
  decided,
  entered,
  everything,
  member,
  newName,
  noticed,
  type PlaceName,
  personOf,
  places,
  roles,
  rowOf,
} from "../support/person-matrix";
import { type Fields, sendForm } from "../support/sending";
import { at, plantTinyTree, reaching, today } from "../support/tiny-tree";

vi.mock("next/headers", async () => (await import("../support/request")).nextHeaders);
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.mock("@/text/words", async () => (await import("../support/vietnamese")).vietnamese);
vi.mock("@/text/problem-sentence", () => ({ problemSentence: async ({ code }: { code: string }) => code }));

type Reach = readonly PlaceName[];
const within: Reach = ["own", "above", "far above"];
const below: Reach = ["above", "far above"];

/** Which role may where, the place seen from the person's cell; whoever is not named may nowhere. */
type Who = Partial<Record<Role, Reach>>;
const keeps: Who = { secretary: within };
const handles: Who = { secretary: within, board: within };

type Act = {
  readonly permission: string;
  readonly who: Who;
  readonly action: FormAction;
  /** What the form sends, about a person made for it. */
  readonly fields: () => Promise<Fields>;
};

const act = (permission: string, who: Who, action: FormAction, fields: Act["fields"]): Act => ({
  permission,
  who,
  action,
  fields,
});
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
const stopped = async () => {
  const candidate = await noticed();
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
  "persons.merge": act("member.keep", keeps, persons.merge, async () => ({
    ...{
      keep: await personOf("Member", await member()),
      merge: await personOf("Candidate", await stopped()),
      ...late,
      ...once(),
    },
  })),
  "admissions.recordNamed": act("admission.record", keeps, admissions.recordNamed, async () => ({
    ...{ organization: places.own, fullName: newName(), ceremonyOn: "2023-05-19", total: "add", ...once() },
  })),
  "admissions.withdrawLine": act("admission.record", keeps, admissions.withdrawLine, async () => ({
    ...{ entry: await entered(), ...late, ...once() },
  })),
};

/** Whether what was sent was done; otherwise it must have been answered as if nothing were there. */
async function isDone({ action }: Act, fields: Fields) {
  const { to, errors = {}, ask } = await sendForm(action, fields);
  if (to !== undefined && to !== "404") return true;
  const codes = [...Object.values(errors), ...(ask ? [ask] : [])];
  if (to === undefined && codes.length === 0) return true;
  const unknown = ["organization.unknown", "candidate.unknown", "member.unknown", "takeBack.unknown", "person.unknown"];
  expect(
    codes.filter((code) => !unknown.includes(code)),
    JSON.stringify(fields),
  ).toEqual([]);
  return false;
}

const combinations = roles.flatMap((role) =>
  (Object.keys(places) as PlaceName[]).map((place) => [role, place] as const),
);
const may = (who: Who, role: Role, place: PlaceName) => who[role]?.includes(place) ?? false;

beforeAll(async () => {
  await plantTinyTree();
  await becomeDemo(today);
  for (const [role, place] of combinations) await become(role, places[place]);
});

describe.each(Object.entries(acts))("%s", (_, one) => {
  it("is not found from outside, writes nothing and is not audited", async () => {
    const fields = await one.fields();
    const before = await everything();
    const done: string[] = [];
    for (const [role, place] of combinations.filter(([role, place]) => !may(one.who, role, place))) {
      await become(role, places[place]);
      if (await isDone(one, fields)) done.push(`${role} ${place}`);
    }
    expect(done).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  it("works from inside, and leaves a line", async () => {
    const refused: string[] = [];
    for (const [role, place] of combinations.filter(([role, place]) => may(one.who, role, place))) {
      const fields = await one.fields();
      const { AuditEvent = 0 } = await everything();
      await become(role, places[place]);
      if (!(await isDone(one, fields))) refused.push(`${role} ${place}`);
      else expect((await everything()).AuditEvent, `${role} ${place}`).toBeGreaterThan(AuditEvent);
    }
    expect(refused).toEqual([]);
  });
});

/** A reading: what the visitor is shown of persons, nothing where none. */
type Reading = {
  readonly permission: string;
  readonly who: Who;
  /** Looking or taking away is itself noted. */
  readonly isNoted?: boolean;
  /** Asked for by an id: from outside also under an address of one's own. */
  readonly isById?: boolean;
  readonly read: (code: string) => Promise<unknown>;
};

const some = (found: readonly unknown[] | undefined) => (found?.length ? found : undefined);
const drained = async (sheet: Sheet | undefined) => {
  if (!sheet) return undefined;
  let lines = 0;
  for await (const _ of csvLines(sheet, "vi")) lines++;
  return lines;
};
const held = { candidate: "", dossierOfMember: "", member: "" };
const seat = places.own;

const readings: Record<string, Reading> = {
  "a dossier": {
    ...{ permission: "candidate.read", who: handles, isNoted: true, isById: true },
    read: async (code) => readDossier(await enter("candidate.read"), accessTo, { code, id: held.candidate }, {}),
  },
  "a dossier closed by its ceremony": {
    ...{ permission: "candidate.read", who: handles, isNoted: true, isById: true },
    read: async (code) => readDossier(await enter("candidate.read"), accessTo, { code, id: held.dossierOfMember }, {}),
  },
  "the names on the way": {
    ...{ permission: "candidate.read", who: handles },
    read: async () => {
      const page = await readPipeline(await enter("attainment.read"), await accessTo("candidate.read"), seat, {});
      return some(page?.named?.lines);
    },
  },
  "what is due": {
    ...{ permission: "candidate.read", who: handles },
    read: async () => some((await readDue(await enter("candidate.read"), seat, {}))?.lines),
  },
  "what is due as a file": {
    ...{ permission: "candidate.read", who: handles, isNoted: true },
    read: async () =>
      drained(await dueSheet(await enter("candidate.read"), seat, await dueMemberRows(await accessTo("member.read")))),
  },
  "the form for somebody noticed": {
    ...{ permission: "candidate.keep", who: keeps },
    read: async () => readNewCandidate(await enter("candidate.keep"), accessTo, seat),
  },
  "a member": {
    ...{ permission: "member.read", who: handles, isNoted: true, isById: true },
    read: async (code) => readMember(await enter("member.read"), { code, id: held.member }, undefined),
  },
  "the register": {
    ...{ permission: "member.read", who: handles },
    read: async () => {
      const names = await accessTo("member.read");
      const page = await readRegister(await enter("attainment.read"), names, seat, readRegisterQuery({}));
      return some(page?.named?.lines);
    },
  },
  "the register as a file": {
    ...{ permission: "member.read", who: handles, isNoted: true },
    read: async () => {
      const access = await enter("member.read");
      return drained(await registerSheet(access, await accessTo("attainment.read"), seat, {}));
    },
  },
  "whose probation is over": {
    ...{ permission: "member.read", who: handles },
    read: async () => some((await readDueMembers(await accessTo("member.read"), (await at(seat)).path)).lines),
  },
  "who went and came": {
    ...{ permission: "member.read", who: handles },
    read: async () => readTransfers(await enter("member.read"), seat, undefined),
  },
  "persons who may be one": {
    ...{ permission: "member.keep", who: keeps },
    read: async () => readPairs(await enter("member.keep"), seat, undefined),
  },
  "the form for a member": {
    ...{ permission: "member.keep", who: keeps },
    read: async () => readNewMember(await enter("member.keep"), accessTo, seat),
  },
};

describe.each(Object.entries(readings))("%s", (_, { who, isNoted = false, isById = false, read }) => {
  beforeAll(async () => {
    if (held.candidate) return;
    held.candidate = await noticed();
    held.dossierOfMember = await admitted();
    held.member = await member();
  });
  const shown = async (role: Role, place: PlaceName, code: string = seat) => {
    await become(role, places[place]);
    // Not found is thrown; what is missing is undefined.
    const found = await read(code).catch((error) =>
      String(error.digest).includes("404") ? undefined : Promise.reject(error),
    );
    return found !== undefined;
  };

  const addresses = (place: PlaceName) => (isById ? [seat, places[place]] : [seat]);
  const tried = combinations.flatMap(([role, place]) =>
    (may(who, role, place) ? [seat] : addresses(place)).map((code) => ({ role, place, code })),
  );
  const inside = tried.filter(({ role, place }) => may(who, role, place));

  it("is shown inside and not there outside", async () => {
    const before = await everything();
    const seen: typeof tried = [];
    for (const one of tried.filter((each) => !inside.includes(each)))
      if (await shown(one.role, one.place, one.code)) seen.push(one);
    expect(seen).toEqual([]);
    expect(await everything()).toEqual(before);
    for (const { role, place } of inside) expect(await shown(role, place), `${role} ${place}`).toBe(true);
    expect((await everything()).Sight !== before.Sight).toBe(isNoted);
  });
});

describe("the matrix", () => {
  it("holds every act of candidates, members and persons that a browser can send", () => {
    const files = ["candidates", "members", "persons"].flatMap((slice) =>
      readdirSync(`src/features/${slice}`, { recursive: true, encoding: "utf8" }).map((file) => ({ slice, file })),
    );
    const offered = files.flatMap(({ slice, file }) => {
      const source = /\.tsx?$/.test(file) ? readFileSync(`src/features/${slice}/${file}`, "utf8") : "";
      const names = source.startsWith('"use server"') ? source.matchAll(/^export const (\w+) = action\(/gm) : [];
      return [...names].map(([, name]) => `${slice}.${name}`);
    });
    expect(offered.length).toBeGreaterThan(20);
    expect(offered.filter((name) => !(name in acts))).toEqual([]);
  });

  it("holds every permission that concerns persons", () => {
    const source = readFileSync("src/domain/access.ts", "utf8");
    const known = [...source.matchAll(/"((?:candidate|member)\.\w+)"/g)].map(([, name]) => name);
    const held = [...Object.values(acts), ...Object.values(readings)].map(({ permission }) => permission);
    expect(known.length).toBeGreaterThan(5);
    expect(known.filter((name) => name === undefined || !held.includes(name))).toEqual([]);
  });
});
