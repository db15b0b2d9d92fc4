import { beforeAll, describe, expect, it } from "vitest";
import { listBrokenLinks } from "@/data/audit-check";
import { viewCandidate } from "@/data/candidates/candidates";
import { db } from "@/data/db";
import { listRegister } from "@/data/members/register";
import { listAlike } from "@/data/persons/alike";
import { viewDossier } from "@/data/persons/dossier";
import { mergePersons } from "@/data/persons/merging";
import { reveal } from "@/data/persons/persons";
import { listPairs, readTwins } from "@/data/persons/twins";
import { CandidateInput } from "@/domain/candidates/candidate";
import { day } from "@/domain/day";
import { RegisterInput } from "@/domain/members/membership";
import { operate } from "@/domain/policy";
import { openDossier } from "@/features/candidates/open";
import { stop } from "@/features/candidates/record";
import { enterMember } from "@/features/members/enter";
import { readMerge } from "@/features/persons/pairs";
import { answer, newKey, problemsOf, sendNamed } from "../support/entering";
import { footprint } from "../support/footprint";
import { at, granted, plantTinyTree, reaching, today } from "../support/tiny-tree";

beforeAll(plantTinyTree);

const candidates = (where = "muong-hum") => granted("secretary", where, "candidate.keep");
const members = (where = "muong-hum") => granted("secretary", where, "member.keep");

async function noticed(fullName: string, organization = "ky-quan-san", where = "muong-hum") {
  const person = { organization, fullName, bornOn: "1995-04-02", schooling: "UPPER_SECONDARY", woman: "yes" };
  const input = CandidateInput.parse({
    ...person,
    on: "2024-02-01",
    reason: "Ghi bù",
    confirmed: "yes",
    key: newKey(),
  });
  return answer(await openDossier(await candidates(where), input)).id;
}
const given = async (candidate: string) =>
  answer(await stop(await candidates(), { candidate, on: day("2024-03-01"), reason: "đi xa", key: newKey() }));

const registered = async (fullName: string, more: object = {}, organization = "seo-po-ho") =>
  answer(
    await enterMember(
      await members(),
      RegisterInput.parse({
        ...{ organization, fullName, status: "OFFICIAL", since: "2020-01-01", confirmed: "yes", key: newKey() },
        ...more,
      }),
    ),
  ).id;

/** The person of a dossier or a member. */
const personOf = async (id: string) =>
  db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('nguon.reach', '/', true)`;
    const row = (await tx.candidate.findUnique({ where: { id } })) ?? (await tx.member.findUnique({ where: { id } }));
    return row?.personId ?? "";
  });

const merge = async (keep: string, other: string, where = "muong-hum") =>
  mergePersons(await members(where), {
    ...{ keep: await personOf(keep), merge: await personOf(other) },
    ...{ reason: "đã đối chiếu giấy tờ", key: newKey() },
  });

const found = async (text: string) => {
  const asked = { path: (await at("muong-hum")).path, text, status: "present" as const, size: 9, most: 9 };
  return (await listRegister(await reaching("muong-hum", "member.read"), asked)).lines.map(({ fullName }) => fullName);
};

describe("a member who was noticed once more under another spelling", () => {
  let member: string;
  let dossier: string;
  beforeAll(async () => {
    member = await registered("Lý Thị Mẩy", { birthYear: "1995", religion: "Tin Lành" });
    dossier = await noticed("Lí Mẩy Thị");
    answer(await reveal(await granted("secretary", "muong-hum", "member.reveal"), member, ["religion"], "đối chiếu"));
    await viewCandidate(await granted("secretary", "muong-hum", "candidate.read"), dossier);
  });

  it("is listed as a pair where both are within reach, and nowhere else", async () => {
    const pairs = await listPairs(await members(), (await at("muong-hum")).path, 10);
    expect(pairs).toMatchObject([{ year: 1995, otherYear: 1995 }]);
    expect(await listPairs(await members("son-la"), (await at("son-la")).path, 10)).toEqual([]);
    expect(await readTwins(await members("son-la"), [await personOf(member), await personOf(dossier)])).toBeUndefined();
  });

  it("is merged by nobody who keeps one side alone, and never the wrong way round", async () => {
    const before = await footprint();
    expect(problemsOf(await merge(member, dossier, "trung-leng-ho"))).toEqual(["person.unknown"]);
    expect(problemsOf(await merge(dossier, member))).toEqual(["merge.keepMember"]);
    expect(problemsOf(await merge(member, member))).toEqual(["merge.samePerson"]);
    expect(problemsOf(await merge(member, dossier))).toEqual(["merge.memberOpen"]);
    expect(await footprint()).toEqual(before);
  });

  it("becomes one: facts, dossier, sights and both spellings are found with the member", async () => {
    await given(dossier);
    expect(answer(await merge(member, dossier))).toMatchObject({ code: "seo-po-ho", member });
    const view = await viewDossier(await reaching("muong-hum", "member.read"), member);
    expect(view).toMatchObject({ fullName: "Lý Thị Mẩy", bornOn: "1995-04-02", woman: true, sealed: ["religion"] });
    expect(view?.sights.map(({ kind }) => kind).sort()).toEqual(["REVEALED", "VIEWED", "VIEWED"]);
    const gone = [{ fullName: "Lí Mẩy Thị", on: today, reason: "đã đối chiếu giấy tờ" }];
    expect(view?.merged).toMatchObject(gone);
    const reader = await granted("secretary", "muong-hum", "candidate.read");
    expect(await viewCandidate(reader, dossier)).toMatchObject({
      ...{ fullName: "Lý Thị Mẩy", memberId: member, merged: gone },
    });
    expect(await found("li may thi")).toEqual(["Lý Thị Mẩy"]);
    expect(await found("ly thi may")).toEqual(["Lý Thị Mẩy"]);
    expect(await listAlike(await candidates(), { fullName: "Lí Mẩy Thị" })).toHaveLength(1);
    expect(await listPairs(await members(), (await at("muong-hum")).path, 10)).toEqual([]);
  });

  it("is told in the chain of each cell, by ids alone, and once", async () => {
    const kept = await personOf(member);
    const lines = await db.auditEvent.findMany({ where: { subject: `person:${kept}` } });
    expect(new Set(lines.map(({ chain }) => chain))).toEqual(
      new Set([(await at("seo-po-ho")).id, (await at("ky-quan-san")).id]),
    );
    expect(JSON.stringify(lines.map(({ after }) => after))).not.toMatch(/Mẩy|1995/);
    expect(lines.map(({ reason }) => reason)).toEqual(lines.map(() => null));
    expect(await merged(kept)).toMatchObject([{ mergedReason: "đã đối chiếu giấy tờ" }]);
    expect(await listBrokenLinks(operate("ledger.keep", today))).toEqual([]);
    const [[gone]] = [await merged(kept)];
    const again = { keep: kept, merge: gone?.id ?? "", reason: "lần nữa", key: newKey() };
    expect(problemsOf(await mergePersons(await members(), again))).toEqual(["person.unknown"]);
  });
});

const merged = (into: string) =>
  db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('nguon.reach', '/', true)`;
    return tx.person.findMany({ where: { mergedIntoId: into } });
  });

it("who was merged is taken again for nothing: nobody is admitted twice", async () => {
  const member = await registered("Thào A Hai");
  const dossier = await noticed("Thào A Hải");
  await given(dossier);
  const person = await personOf(dossier);
  answer(await merge(member, dossier));
  const before = await footprint();
  const recorder = await granted("secretary", "muong-hum", "admission.record");
  const named = { fullName: "Thào A Hải", ceremonyOn: "2024-03-10", person };
  expect(problemsOf(await sendNamed(recorder, "seo-po-ho", named))).toEqual(["person.merged"]);
  const facts = { organization: "seo-po-ho", fullName: "Thào A Hải", bornOn: "1995-04-02", person, key: newKey() };
  const more = { status: "OFFICIAL", since: "2024-01-01", schooling: "PRIMARY", on: "2024-03-10", reason: "Ghi bù" };
  const registering = RegisterInput.parse({ ...facts, ...more });
  expect(problemsOf(await enterMember(await members(), registering))).toEqual(["person.merged"]);
  const opening = CandidateInput.parse({ ...facts, ...more });
  expect(problemsOf(await openDossier(await candidates(), opening))).toEqual(["person.merged"]);
  expect(await footprint()).toEqual(before);
});

it("dossiers beyond reach are told neither by the page of a merge nor by its answer", async () => {
  const district = await candidates("bat-xat");
  const open = async (organization: string, fullName: string, more: object = {}) => {
    const facts = { organization, fullName, bornOn: "1995-04-02", schooling: "UPPER_SECONDARY", on: "2024-02-01" };
    const input = CandidateInput.parse({ ...facts, reason: "Ghi bù", confirmed: "yes", key: newKey(), ...more });
    const { id } = answer(await openDossier(district, input));
    answer(await stop(district, { candidate: id, on: day("2024-03-14"), reason: "đi xa", key: newKey() }));
    return id;
  };
  const person = await personOf(await open("seo-po-ho", "Lý Thị Kín"));
  const here = await open("po-ho", "Lý Thị Kín", { person, on: "2024-03-14" });
  const other = await personOf(await open("po-ho", "Lý Thị Kìn"));
  const page = await readMerge(await members("trung-leng-ho"), "trung-leng-ho", person, other);
  expect(page?.kept.dossiers.map(({ code }) => code)).toEqual(["po-ho"]);
  expect(here).toBe(page?.kept.dossiers[0]?.id);
  expect(page?.problems).toEqual([]);
  const told = await mergePersons(await members("trung-leng-ho"), {
    keep: person,
    merge: other,
    reason: "x",
    key: newKey(),
  });
  expect(answer(told).code).toBe("po-ho");
});

it("two candidates: sealed values are sealed anew, the place is that of the open dossier, a chain of merges holds", async () => {
  const first = await noticed("Vàng A Sì");
  await given(first);
  const second = await noticed("Vàng A Sỳ", "thon-5");
  const third = await noticed("Vàng A Si", "seo-po-ho");
  await given(third);
  expect(answer(await merge(third, first))).toMatchObject({ member: null });
  expect(answer(await merge(third, second))).toMatchObject({ code: "thon-5", dossier: second });
  const kept = await personOf(third);
  expect(await personOf(first)).toBe(kept);
  expect(await personOf(second)).toBe(kept);
  expect((await merged(kept)).length).toBe(2);
  const [row] = await listAlike(await candidates(), { fullName: "Vàng A Sì" });
  expect(row).toMatchObject({ personId: kept, place: "Chi bộ thôn 5", dossier: { id: second, isOpen: true } });
});

it("the identity number goes along and opens; two numbers or two admissions are refused", async () => {
  const plain = await registered("Phàn Sử Mẩy");
  const numbered = await noticed("Phàn Sử Mẩy");
  const withNumber = await registered("Tẩn Sử Mẩy", { identity: "012345678901" });
  const other = await registered("Tẩn Sử Mẩy", { identity: "012345678902" });
  expect(problemsOf(await merge(withNumber, other))).toEqual(["merge.otherNumbers"]);
  await given(numbered);
  answer(await merge(plain, numbered));
  const recorder = operate("admission.record", today);
  const ids = [];
  for (const cell of ["seo-po-ho", "thon-5"]) {
    const { id } = answer(await sendNamed(recorder, cell, { fullName: "Chẻo Láo Tả", ceremonyOn: "2022-05-19" }));
    ids.push((await db.admission.findUniqueOrThrow({ where: { id } })).memberId ?? "");
  }
  const before = await footprint();
  expect(await merge(ids[0] ?? "", ids[1] ?? "")).toMatchObject({
    problems: [{ code: "merge.twoEntries", values: { place: "Chi bộ Séo Pờ Hồ", other: "Chi bộ thôn 5" } }],
  });
  expect(await footprint()).toEqual(before);
});

it("what was sealed of the one that goes opens with the one that stays", async () => {
  const kept = await registered("Sùng Seo Chú");
  const gone = await registered("Sùng Seo Chú", { identity: "098765432101" }, "thon-5");
  const entry = await personOf(gone);
  // Registered twice by mistake: the one membership never was.
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('nguon.reach', '/', true)`;
    await tx.stay.deleteMany({ where: { memberId: gone } });
    await tx.member.update({ where: { id: gone }, data: { status: "VOID" } });
  });
  answer(await mergePersons(await members(), { keep: await personOf(kept), merge: entry, reason: "x", key: newKey() }));
  const opened = await reveal(
    await granted("secretary", "muong-hum", "member.reveal"),
    kept,
    ["identity"],
    "đối chiếu",
  );
  expect(answer(opened)).toEqual({ identity: "098765432101" });
});
