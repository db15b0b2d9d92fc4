import { beforeAll, expect, it } from "vitest";
import { db } from "@/data/db";
import { countRegistered } from "@/data/members/counts";
import { recogniseMember } from "@/data/members/endings";
import { takeBack } from "@/data/members/taking-back";
import { transferMember } from "@/data/members/transfers";
import { day } from "@/domain/day";
import { RecognitionInput, TransferInput } from "@/domain/members/moves";
import { operate } from "@/domain/policy";
import { clockFactsOn } from "../support/dossier-samples";
import { answer, idOf, sendCorrection, sendNamed } from "../support/entering";
import { at, granted, plantTinyTree, today } from "../support/tiny-tree";

beforeAll(plantTinyTree);

const keeper = (where: string) => granted("secretary", where, "member.keep");
const before = day("2023-12-31");
const counted = async (code: string) => {
  const found = await countRegistered(operate("attainment.read", today), (await at(code)).id, before);
  return [found?.official, found?.probationary];
};
/** What the trail of an organization tells of the subject. */
const told = async (code: string, subject: string) => {
  const chain = (await at(code)).id;
  const lines = await db.auditEvent.findMany({ where: { chain, subject }, orderBy: { id: "asc" } });
  return lines.map(({ what, after }) => [what, after]);
};

it("what changes the counts of a cell that a member has left is told in its trail", async () => {
  const entry = await idOf(sendNamed(operate("admission.record", today), "seo-po-ho", { ceremonyOn: "2022-05-19" }));
  const member = (await db.admission.findUniqueOrThrow({ where: { id: entry } })).memberId ?? "";
  const move = { member, to: "po-ho", on: "2024-01-01", decisionNo: "5" };
  answer(await transferMember(await keeper("muong-hum"), TransferInput.parse(move)));
  answer(
    await transferMember(
      await keeper("trung-leng-ho"),
      TransferInput.parse({ ...move, to: "cang-coi", on: "2024-02-01" }),
    ),
  );
  const subject = `member:${member}`;
  expect(await counted("seo-po-ho")).toEqual([0, 1]);
  const input = RecognitionInput.parse({ member, decidedOn: "2023-09-01", decisionNo: "7", reason: "Ghi bù" });
  answer(await recogniseMember(await keeper("muong-lan"), input, { ...clockFactsOn(today), entryDays: 30 }));
  expect(await counted("seo-po-ho")).toEqual([1, 0]);
  for (const code of ["seo-po-ho", "po-ho"])
    expect((await told(code, subject)).at(-1)).toMatchObject(["member.keep", { official: "2023-05-19" }]);
  const { id } = await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('nguon.reach', '/', true)`;
    return tx.recognition.findFirstOrThrow({ where: { memberId: member } });
  });
  answer(await takeBack(await keeper("muong-lan"), { act: ["RECOGNITION", id], reason: "nhầm" }));
  expect(await counted("seo-po-ho")).toEqual([0, 1]);
  for (const code of ["seo-po-ho", "po-ho", "cang-coi"])
    expect((await told(code, subject)).at(-1)).toMatchObject(["member.keep", { takenBack: "RECOGNITION" }]);
  answer(await sendCorrection(operate("admission.record", today), entry));
  expect(await counted("seo-po-ho")).toEqual([0, 0]);
  for (const code of ["seo-po-ho", "po-ho", "cang-coi"])
    expect((await told(code, `admission:${entry}`)).at(-1)?.[0], code).toBe("admission.record");
});

it("it is told there, too, by who reaches the cell of before and the present one", async () => {
  const entry = await idOf(sendNamed(operate("admission.record", today), "seo-po-ho", { ceremonyOn: "2022-05-19" }));
  const member = (await db.admission.findUniqueOrThrow({ where: { id: entry } })).memberId ?? "";
  const [subject, superior] = [`member:${member}`, operate("member.keep", today)];
  const move = TransferInput.parse({ member, to: "po-ho", on: "2024-01-01", decisionNo: "5" });
  answer(await transferMember(superior, move));
  expect((await told("po-ho", subject)).at(-1)).toMatchObject(["member.keep", { on: "2024-01-01" }]);
  const input = RecognitionInput.parse({ member, decidedOn: "2023-09-01", decisionNo: "7", reason: "Ghi bù" });
  answer(await recogniseMember(superior, input, { ...clockFactsOn(today), entryDays: 30 }));
  for (const code of ["seo-po-ho", "po-ho"])
    expect((await told(code, subject)).at(-1), code).toMatchObject(["member.keep", { official: "2023-05-19" }]);
});
