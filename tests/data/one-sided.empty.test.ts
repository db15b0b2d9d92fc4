import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { takeBack } from "@/data/members/taking-back";
import { transferMember } from "@/data/members/transfers";
import { mergePersons } from "@/data/persons/merging";
import { RegisterInput } from "@/domain/members/membership";
import { TransferInput } from "@/domain/members/moves";
import { enterStep } from "@/features/candidates/record";
import { enterMember } from "@/features/members/enter";
import { openNoticed, registerHelper, stepInput } from "../support/candidates";
import { answer, newKey, problemsOf } from "../support/entering";
import { footprint } from "../support/footprint";
import { everywhere } from "../support/past-row-security";
import { granted, plantTinyTree } from "../support/tiny-tree";

beforeAll(plantTinyTree);

const keeper = (where: string) => granted("secretary", where, "member.keep");
const personOf = (id: string) =>
  everywhere(async (tx) => (await tx.member.findUniqueOrThrow({ where: { id } })).personId);

/** Somebody who went from Séo Pờ Hồ, of one commune, to Pờ Hồ of another. */
async function gone(on: string): Promise<string> {
  const facts = { organization: "seo-po-ho", fullName: "Lý Thị Hà", status: "OFFICIAL", since: "2018-01-01" };
  const days = { joinedOn: "2014-01-01", officialOn: "2015-01-01", confirmed: "yes", key: newKey() };
  const { id } = answer(await enterMember(await keeper("muong-hum"), RegisterInput.parse({ ...facts, ...days })));
  const move = TransferInput.parse({ member: id, to: "po-ho", on, decisionNo: "5-QĐ/ĐU" });
  answer(await transferMember(await keeper("muong-hum"), move));
  return id;
}
const back = async (member: string) => {
  const { id } = await everywhere((tx) => tx.transfer.findFirstOrThrow({ where: { memberId: member } }));
  return takeBack(await keeper("muong-hum"), { act: ["TRANSFER", id], reason: "ghi nhầm" });
};

describe("a transfer is taken back by nobody alone once the other side", () => {
  let id: string;
  beforeEach(async () => {
    id = await gone("2022-01-01");
  });

  async function refused() {
    const before = await footprint();
    expect(problemsOf(await back(id))).toEqual(["takeBack.usedThere"]);
    expect(await footprint()).toEqual(before);
  }

  it("merged somebody into the member", async () => {
    const facts = { organization: "po-ho", fullName: "Lý Thị Hà", status: "OFFICIAL", since: "2010-01-01" };
    const more = { religion: "Tin Lành", birthYear: "1970", confirmed: "yes", key: newKey() };
    const other = answer(
      await enterMember(await keeper("trung-leng-ho"), RegisterInput.parse({ ...facts, ...more })),
    ).id;
    const pair = { keep: await personOf(id), merge: await personOf(other) };
    answer(await mergePersons(await keeper("trung-leng-ho"), { ...pair, reason: "Đã đối chiếu", key: newKey() }));
    await refused();
  });

  it("let the member introduce somebody", async () => {
    const candidates = await granted("secretary", "trung-leng-ho", "candidate.keep");
    const candidate = await openNoticed(candidates, "po-ho", "Vàng Thị Mỷ");
    const way = [
      ["LISTED", "2022-02-10"],
      ["AWARENESS", "2022-06-22"],
      ["APPLICATION", "2023-04-14"],
    ] as const;
    for (const [kind, on] of way) answer(await enterStep(candidates, stepInput(candidate, kind, on)));
    const firstMember = await registerHelper("po-ho");
    const introducers = { firstMember, secondMember: id };
    answer(await enterStep(candidates, stepInput(candidate, "INTRODUCTIONS", "2023-09-15", introducers)));
    await refused();
  });

  it("acted on a case about the member", async () => {
    await everywhere(async (tx) => {
      const { organizationId, path } = await tx.member.findUniqueOrThrow({ where: { id } });
      const on = new Date("2024-03-10");
      const held = { organizationId, path, rule: "PROBATION_CLOCK", subject: "MEMBER" as const, subjectId: id };
      const days = { since: on, openedOn: on, dueOn: on };
      const found = await tx.watchCase.create({ data: { ...held, ...days, level: 1, state: "OPEN", facts: {} } });
      const note = { act: "NOTE" as const, words: "Đã nhắc", details: {}, byId: 7 };
      await tx.watchStep.create({ data: { caseId: found.id, on, ...note } });
    });
    await refused();
  });

  it("has recorded nothing: then it is", async () => {
    expect(answer(await back(id))).toEqual({ code: "seo-po-ho", id });
  });
});
