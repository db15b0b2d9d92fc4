import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/data/db";
import { listAlike } from "@/data/persons/alike";
import { CandidateInput } from "@/domain/candidates/candidate";
import { day } from "@/domain/day";
import { NamedInput } from "@/domain/ledger/named-admission";
import { RegisterInput } from "@/domain/members/membership";
import { PersonFacts } from "@/domain/persons/facts";
import { alikeKey, likenessKey } from "@/domain/persons/likeness";
import { enterNamed } from "@/features/admissions/record";
import { openDossier } from "@/features/candidates/open";
import { stop } from "@/features/candidates/record";
import { enterMember } from "@/features/members/enter";
import { speaking } from "@/text/request";
import { answer, newKey, problemsOf, sendCorrection } from "../support/entering";
import { footprint } from "../support/footprint";
import { everywhere } from "../support/past-row-security";
import { at, granted, plantTinyTree, reaching } from "../support/tiny-tree";

beforeAll(plantTinyTree);

const keeper = (where = "muong-hum") => granted("secretary", where, "candidate.keep");
const noticed = (fullName: string, more: object = {}) =>
  CandidateInput.parse({
    ...{ organization: "ky-quan-san", fullName, bornOn: "1998-05-01", schooling: "UPPER_SECONDARY" },
    ...{ on: "2024-02-01", reason: "Ghi bù", confirmed: "yes", key: newKey() },
    ...more,
  });
const registered = (fullName: string, more: object = {}) =>
  RegisterInput.parse({
    ...{ organization: "seo-po-ho", fullName, status: "OFFICIAL", since: "2020-01-01" },
    ...{ confirmed: "yes", key: newKey(), ...more },
  });
const named = (fullName: string, more: object = {}) =>
  NamedInput.parse({
    ...{ organization: "thon-5", fullName, bornOn: "1998-05-01", ceremonyOn: "2024-03-01", total: "add" },
    ...{ key: newKey(), ...more },
  });
const like = async (fullName: string, more: object = {}, where = "muong-hum") =>
  listAlike(await keeper(where), PersonFacts.parse({ fullName, ...more }));
const people = () =>
  everywhere(
    (tx) => tx.$queryRaw<{ id: string; fullName: string; folded: string; alike: string }[]>`SELECT * FROM "Person"`,
  );
const enrol = async (input: RegisterInput) =>
  enterMember(await granted("secretary", "muong-hum", "member.keep"), input);
const record = async (input: NamedInput) => {
  const access = await granted("secretary", "muong-hum", "admission.record");
  return speaking("vi", () => enterNamed(access, input, { mustChoose: true }));
};

it("the database compares names as the rule does", async () => {
  const { id: organizationId, path } = await at("thon-5");
  const letters = [..."aàảbcđdeêgyỳiíoôơuưHĐÂ'- "];
  const text = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(text, async (fullName) => {
      const person = { organizationId, path, fullName, folded: likenessKey(fullName), sortKey: "" };
      const alike = await everywhere(async (tx) => {
        const { id } = await tx.person.create({ data: { ...person, id: randomUUID() } });
        const kept = await tx.person.findUniqueOrThrow({ where: { id } });
        await tx.person.delete({ where: { id } });
        return kept.alike;
      });
      expect(alike).toBe(alikeKey(fullName));
    }),
    { numRuns: 60 },
  );
});

describe("who may be known already", () => {
  beforeAll(async () => {
    answer(await enrol(registered("Vàng Thị Hoa Mỷ", { birthYear: "1985" })));
    answer(await openDossier(await keeper(), noticed("Hoà Văn Đức")));
    answer(await openDossier(await keeper("son-la"), noticed("Lò Văn Xa", { organization: "cang-coi" })));
  });

  it.each([
    ["VANG THI HOA MI", {}],
    ["Vàng Hoa Thị Mỷ", { birthYear: "1985" }],
    ["Vàng Thị Hoa Mỷ".normalize("NFD"), { bornOn: "1985-03-01" }],
  ])("is found as %s %j, with where the register has them", async (typed, more) => {
    expect(await like(typed, more)).toMatchObject([
      { fullName: "Vàng Thị Hoa Mỷ", standing: "OFFICIAL", member: { code: "seo-po-ho" }, dossier: null },
    ]);
  });

  it.each([["Hòa Văn Đức"], ["Hoà Văn Dức"], ["hoa van duc"]])("as %s, with the dossier", async (typed) => {
    expect(await like(typed, { birthYear: "1998" })).toMatchObject([
      { fullName: "Hoà Văn Đức", member: null, dossier: { code: "ky-quan-san", isOpen: true } },
    ]);
    expect(await like(typed, { birthYear: "1997" })).toEqual([]);
  });

  it("is never hinted at beyond the reach", async () => {
    expect(await like("Lò Văn Xa")).toEqual([]);
    expect(await like("Lò Văn Xa", {}, "son-la")).toHaveLength(1);
  });
});

describe("who is known is taken instead of being entered twice", () => {
  it("for a dossier: the same person, wherever the earlier one was stopped; an open one is gone on with", async () => {
    const first = answer(await openDossier(await keeper(), noticed("Tẩn A Phà")));
    const [{ personId = "" } = {}] = await like("Tẩn A Phà");
    expect(problemsOf(await openDossier(await keeper(), noticed("Tẩn A Phà", { person: personId })))).toEqual([
      "person.hasDossier",
    ]);
    answer(await stop(await keeper(), { candidate: first.id, on: day("2024-03-01"), reason: "đi xa", key: newKey() }));
    const before = (await people()).length;
    const again = noticed("Tẩn Phà A", { person: personId, organization: "thon-5" });
    answer(await openDossier(await keeper(), again));
    answer(await openDossier(await keeper(), again));
    expect((await people()).length).toBe(before);
    expect(await like("Tẩn A Phà")).toMatchObject([{ personId, fullName: "Tẩn A Phà", dossier: { code: "thon-5" } }]);
  });

  it("for the register and the ledger: once, and nobody twice", async () => {
    const open = answer(await openDossier(await keeper(), noticed("Sùng Thị Chở")));
    answer(await stop(await keeper(), { candidate: open.id, on: day("2024-03-01"), reason: "đi xa", key: newKey() }));
    const [{ personId = "" } = {}] = await like("Sùng Thị Chở");
    const before = (await people()).length;
    answer(await record(named("Sùng Thị Chở", { person: personId })));
    expect((await people()).length).toBe(before);
    expect(await like("Sùng Thị Chở")).toMatchObject([{ standing: "PROBATIONARY", member: { code: "thon-5" } }]);
    const kept = await footprint();
    expect(problemsOf(await record(named("Sùng Thị Chở", { person: personId })))).toEqual(["person.isMember"]);
    expect(problemsOf(await enrol(registered("Sùng Thị Chở", { person: personId })))).toEqual(["person.isMember"]);
    expect(problemsOf(await record(named("Sùng Thị Chở")))).toEqual(["person.mayBeKnown"]);
    expect(await footprint()).toEqual(kept);
  });

  it("never somebody beyond the reach", async () => {
    const [{ personId = "" } = {}] = await like("Lò Văn Xa", {}, "son-la");
    const kept = await footprint();
    expect(problemsOf(await openDossier(await keeper(), noticed("Lò Văn Xa", { person: personId })))).toEqual([
      "person.unknown",
    ]);
    expect(problemsOf(await record(named("Lò Văn Xa", { person: personId })))).toEqual(["person.unknown"]);
    expect(problemsOf(await enrol(registered("Lò Văn Xa", { person: personId })))).toEqual(["person.unknown"]);
    expect(await footprint()).toEqual(kept);
  });

  it("whose admission was withdrawn is the same member again", async () => {
    const entry = answer(await record(named("Hảng A Chu")));
    const { memberId } = await db.admission.findUniqueOrThrow({ where: { id: entry.id } });
    answer(await sendCorrection(await reaching("muong-hum", "admission.record"), entry.id));
    const person = (await people()).find(({ fullName }) => fullName === "Hảng A Chu")?.id;
    const next = answer(await record(named("Hảng A Chu", { person })));
    expect((await db.admission.findUniqueOrThrow({ where: { id: next.id } })).memberId).toBe(memberId);
  });
});
