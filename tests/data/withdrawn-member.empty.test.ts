import { beforeAll, expect, it } from "vitest";
import { db } from "@/data/db";
import { Prisma } from "@/data/generated/client";
import { transferMember } from "@/data/members/transfers";
import { savePerson } from "@/data/persons/persons";
import { everywhere } from "@/data/reach";
import { TransferInput } from "@/domain/members/moves";
import { PersonFacts } from "@/domain/persons/facts";
import { operate } from "@/domain/policy";
import { answer, idOf, sendCorrection, sendNamed } from "../support/entering";
import { footprint } from "../support/footprint";
import { at, granted, plantTinyTree, reaching, today } from "../support/tiny-tree";

beforeAll(plantTinyTree);

/** Somebody admitted at Séo Pờ Hồ who has gone to another cell since. */
async function gone(to: string) {
  const entry = await idOf(sendNamed(operate("admission.record", today), "seo-po-ho", { ceremonyOn: "2022-05-19" }));
  const member = (await db.admission.findUniqueOrThrow({ where: { id: entry } })).memberId ?? "";
  const asked = TransferInput.parse({ member, to, on: "2024-01-01", decisionNo: "5-QĐ/ĐU" });
  answer(await transferMember(await reaching("muong-hum", "member.keep"), asked));
  return { entry, member };
}

/** Lines that tell of the withdrawal, none of them why: that stands with the entry. */
const linesAt = async (code: string, entry: string) =>
  db.auditEvent.count({
    where: { chain: (await at(code)).id, subject: `admission:${entry}`, before: { not: Prisma.AnyNull }, reason: null },
  });

it.each(["thon-5", "po-ho"])("who is no member after all is told of at %s, where the member was by now", async (to) => {
  const { entry, member } = await gone(to);
  answer(await sendCorrection(await reaching("muong-hum", "admission.record"), entry));
  expect([await linesAt("seo-po-ho", entry), await linesAt(to, entry)]).toEqual([1, 1]);
  const [, found] = await db.$transaction([
    db.$queryRaw`SELECT set_config('nguon.reach', '/', true)`,
    db.member.findUnique({ where: { id: member }, include: { stays: true } }),
  ]);
  expect(found).toMatchObject({ status: "VOID", stays: [] });
});

it("not where it has gone since and is recorded of, beyond the reach of who withdraws: by who reaches both", async () => {
  const { entry, member } = await gone("po-ho");
  const facts = PersonFacts.parse({ fullName: "Giàng A Câu", religion: "Tin Lành" });
  answer(await savePerson(await granted("secretary", "trung-leng-ho", "member.keep"), member, facts));
  const before = await footprint();
  const sent = await sendCorrection(await granted("secretary", "muong-hum", "admission.record"), entry);
  expect(sent).toMatchObject({ problems: [{ code: "admission.usedElsewhere", values: { place: "Chi bộ Pờ Hồ" } }] });
  expect(await footprint()).toEqual(before);
  answer(await sendCorrection(await granted("secretary", "bat-xat", "admission.record"), entry));
});

it("what is done everywhere leaves the reach as it was", async () => {
  const reach = await db.$transaction(async (tx) => {
    const read = async () => {
      const [row] = await tx.$queryRaw<{ reach: string }[]>`SELECT current_setting('nguon.reach', true) AS reach`;
      return row?.reach;
    };
    await tx.$queryRaw`SELECT set_config('nguon.reach', '/1/2/', true)`;
    return [await everywhere(tx, read), await read()];
  });
  expect(reach).toEqual(["/", "/1/2/"]);
});
