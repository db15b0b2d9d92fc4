import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { viewCandidate } from "@/data/candidates/candidates";
import { db } from "@/data/db";
import { takeBack } from "@/data/members/taking-back";
import { viewDossier } from "@/data/persons/dossier";
import { CandidateInput } from "@/domain/candidates/candidate";
import { day } from "@/domain/day";
import { RegisterInput } from "@/domain/members/membership";
import { openDossier } from "@/features/candidates/open";
import { stop } from "@/features/candidates/record";
import { enterMember } from "@/features/members/enter";
import { answer, newKey, sendNamed } from "../support/entering";
import { everywhere } from "../support/past-row-security";
import { at, granted, plantTinyTree, reaching } from "../support/tiny-tree";

beforeAll(plantTinyTree);

const fullName = "Lò Thị Thật";
const keeper = (where: string) => granted("secretary", where, "member.keep");
const register = async (where: string, organization: string, person: string) => {
  const facts = { organization, fullName, person, status: "OFFICIAL", since: "2024-03-05" };
  return enterMember(await keeper(where), RegisterInput.parse({ ...facts, confirmed: "yes", key: newKey() }));
};
const withdrawn = async (where: string, member: string) =>
  takeBack(await keeper(where), { act: ["REGISTRATION", member], reason: "Ghi nhầm người" });

describe("a registration of somebody whose dossier was stopped in another commune", () => {
  let dossier: string;
  let person: string;
  let member: string;
  beforeEach(async () => {
    const there = await granted("secretary", "trung-leng-ho", "candidate.keep");
    const facts = { organization: "po-ho", fullName, bornOn: "1995-04-02", schooling: "UPPER_SECONDARY" };
    const opening = { ...facts, on: "2024-02-01", reason: "Ghi bù", confirmed: "yes", key: newKey() };
    dossier = answer(await openDossier(there, CandidateInput.parse(opening))).id;
    const stopping = { candidate: dossier, on: day("2024-03-01"), reason: "đi xa", key: newKey() };
    answer(await stop(there, stopping));
    person = await everywhere(
      async (tx) => (await tx.candidate.findUniqueOrThrow({ where: { id: dossier } })).personId,
    );
    member = answer(await register("bat-xat", "seo-po-ho", person)).id;
  });

  it("leaves the person with the dossier when it is withdrawn, and both cells are told", async () => {
    expect(answer(await withdrawn("muong-hum", member))).toEqual({ code: "seo-po-ho", id: "" });
    const there = await at("po-ho");
    const row = await everywhere((tx) => tx.person.findUniqueOrThrow({ where: { id: person } }));
    expect([row.organizationId, row.path]).toEqual([there.id, there.path]);
    const lines = await db.auditEvent.findMany({ where: { subject: `member:${member}` } });
    const told = lines.filter(({ after }) => JSON.stringify(after).includes("takenBack")).map(({ chain }) => chain);
    expect(told.sort()).toEqual([(await at("seo-po-ho")).id, there.id].sort());
    expect(await viewDossier(await reaching("muong-hum", "member.read"), member)).toBeUndefined();
    const reader = await granted("secretary", "trung-leng-ho", "candidate.read");
    expect(await viewCandidate(reader, dossier)).toMatchObject({ fullName, memberId: null });
  });

  it("may be followed by one there", async () => {
    answer(await withdrawn("muong-hum", member));
    expect(answer(await register("trung-leng-ho", "po-ho", person))).toEqual({ code: "po-ho", id: member });
    const found = await viewDossier(await reaching("trung-leng-ho", "member.read"), member);
    expect(found).toMatchObject({ status: "OFFICIAL", stays: [{ code: "po-ho", from: "2024-03-05" }] });
  });

  it("and by an entry of the ledger there", async () => {
    answer(await withdrawn("muong-hum", member));
    const recorder = await granted("secretary", "trung-leng-ho", "admission.record");
    answer(await sendNamed(recorder, "po-ho", { fullName, ceremonyOn: "2024-03-10", person }));
    const row = await everywhere((tx) => tx.member.findUniqueOrThrow({ where: { id: member } }));
    expect([row.organizationId, row.status]).toEqual([(await at("po-ho")).id, "PROBATIONARY"]);
  });

  it("keeps its file within the reach of who keeps both", async () => {
    expect(answer(await withdrawn("bat-xat", member))).toEqual({ code: "seo-po-ho", id: member });
    const found = await viewDossier(await reaching("bat-xat", "member.read"), member);
    expect(found).toMatchObject({ status: "VOID", code: "seo-po-ho" });
  });
});
