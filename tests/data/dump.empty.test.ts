import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { recordPassage } from "@/data/members/passage";
import { reveal, savePerson } from "@/data/persons/persons";
import { RegisterInput } from "@/domain/members/membership";
import { PassageInput } from "@/domain/members/passage-input";
import { PersonFacts, sealedFields } from "@/domain/persons/facts";
import { admit } from "@/features/candidates/admit";
import { enterMember } from "@/features/members/enter";
import { speaking } from "@/text/request";
import { openDecided, stepInput } from "../support/candidates";
import { clockFactsOn } from "../support/dossier-samples";
import { dumped, formsOf } from "../support/dump";
import { answer, newKey, problemsOf } from "../support/entering";
import { plantTinyTree, reaching, today } from "../support/tiny-tree";

const secret = { identity: "010198765432", ethnicGroup: "lo-lo", religion: "Tin Lành" };
const later = { identity: "010287654321", ethnicGroup: "pu-peo", religion: "Công giáo" };
const input = RegisterInput.parse({
  ...{ organization: "seo-po-ho", fullName: "Giàng A Câu", birthYear: "1985", status: "PROBATIONARY" },
  ...{ since: "2022-05-19", joinedOn: "2022-05-19", key: newKey(), ...secret },
});

/** Everything that can be done with somebody whose sealed values are known, and a candidate's whole way. */
beforeAll(async () => {
  await plantTinyTree();
  const keeper = await reaching("lao-cai", "member.keep");
  const enter = (sent: RegisterInput) => speaking("vi", () => enterMember(keeper, sent));
  const { id } = answer(await enter(input));
  answer(await enter(input));
  expect(problemsOf(await enter({ ...input, ...later, confirmed: true }))).toEqual(["input.usedKey"]);
  answer(await savePerson(keeper, id, PersonFacts.parse({ fullName: "Giàng A Câu", birthYear: "1985", ...later })));
  expect(await reveal(await reaching("lao-cai", "member.reveal"), id, sealedFields, "đối chiếu")).toMatchObject({
    value: later,
  });
  const step = { member: id, kind: "NEW_MEMBER_CLASS", on: "2023-01-10", reason: "Ghi bù", key: newKey() };
  answer(await recordPassage(keeper, PassageInput.parse(step), { ...clockFactsOn(today), entryDays: 30 }));
  const candidates = await reaching("lao-cai", "candidate.keep");
  const dossier = await openDecided(candidates, "ky-quan-san", "Vàng Thị Mỷ");
  const ceremony = stepInput(dossier, "CEREMONY", "2024-02-03", { minority: "yes" });
  answer(await admit(candidates, await reaching("lao-cai", "admission.record"), ceremony));
});

describe("a dump without the key", () => {
  it("is of every table, what was done in it", async () => {
    const rows = await dumped();
    for (const name of ["Person", "Sight", "AuditEvent", "Idempotency", "CandidateStep", "PassageStep", "Admission"])
      expect(rows.get(name), name).not.toBe("");
    expect(rows.get("Person")).toContain("Giàng A Câu");
  });

  it.each([secret, later].flatMap(Object.values))("shows %s in no column, told, coded or hashed", async (text) => {
    const shown = [...(await dumped())].flatMap(([name, all]) =>
      formsOf(text)
        .filter((form) => all.includes(form))
        .map((form) => `${name}: ${form}`),
    );
    expect(shown).toEqual([]);
  });

  it("lets nobody find them by trying: what was sent is not kept as a hash that anybody can make", async () => {
    const { key: _, confirmed: __, ...body } = input;
    const guessed = createHash("sha256").update(JSON.stringify(body)).digest("hex");
    for (const [name, all] of await dumped()) expect(all.includes(guessed), name).toBe(false);
  });
});
