import { beforeAll, expect, it } from "vitest";
import { db } from "@/data/db";
import { takeBack } from "@/data/members/taking-back";
import { forgetDue, listForgettable } from "@/data/persons/forgetting";
import { savePerson } from "@/data/persons/persons";
import { day } from "@/domain/day";
import { RegisterInput } from "@/domain/members/membership";
import { PersonFacts } from "@/domain/persons/facts";
import { operate } from "@/domain/policy";
import { enterMember } from "@/features/members/enter";
import { answer, newKey, problemsOf } from "../support/entering";
import { at, granted, plantTinyTree } from "../support/tiny-tree";

beforeAll(plantTinyTree);

it("who was registered by mistake is forgotten once the set time is over, and is then nobody", async () => {
  const keeper = await granted("secretary", "muong-hum", "member.keep");
  const facts = { organization: "seo-po-ho", status: "OFFICIAL", since: "2020-01-01", confirmed: "yes" };
  const register = async (fullName: string) => {
    const known = { fullName, bornOn: "1980-01-01", identity: "012345678909" };
    return answer(await enterMember(keeper, RegisterInput.parse({ ...facts, ...known, key: newKey() }))).id;
  };
  const member = await register("Người Nhầm Lẫn");
  const other = await register("Người Còn Đây");
  answer(await takeBack(keeper, { act: ["REGISTRATION", member], reason: "Nhầm Lẫn với người khác" }));
  const later = (on: string) => operate("person.anonymise", day(on));
  const { takenBackAt } = await everywhere((tx) => tx.voidedStay.findFirstOrThrow({ where: { memberId: member } }));
  const year = takenBackAt.getFullYear();
  expect(await listForgettable(later(`${year + 1}-06-01`))).toEqual([]);
  expect(await listForgettable(later(`${year + 4}-01-01`))).toMatchObject([{ code: "seo-po-ho" }]);
  expect(await forgetDue(later(`${year + 4}-01-01`))).toBe(1);
  expect(await forgetDue(later(`${year + 4}-01-01`))).toBe(0);
  const { person, ...gone } = await everywhere((tx) =>
    tx.member.findUniqueOrThrow({ where: { id: member }, include: { person: true, voidedStays: true } }),
  );
  const nothing = { bornOn: null, birthYear: null, identitySealed: null, identityMark: null };
  expect(person).toMatchObject({ ...nothing, fullName: "Đã ẩn danh", folded: "" });
  expect(gone.voidedStays).toMatchObject([{ takenBackReason: null, from: new Date("2020-01-01") }]);
  const named = PersonFacts.parse({ fullName: "Người Nhầm Lẫn" });
  expect(problemsOf(await savePerson(keeper, member, named))).toEqual(["person.unknown"]);
  const kept = await everywhere((tx) =>
    tx.member.findUniqueOrThrow({ where: { id: other }, include: { person: true } }),
  );
  expect(kept.person.fullName).toBe("Người Còn Đây");
  const line = await db.auditEvent.findFirstOrThrow({ where: { what: "person.anonymise" } });
  expect(line).toMatchObject({ chain: (await at("seo-po-ho")).id, subject: `member:${member}` });
});

const everywhere = <Done>(
  run: (tx: Parameters<Parameters<typeof db.$transaction>[0]>[0]) => Promise<Done>,
): Promise<Done> =>
  db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('nguon.reach', '/', true)`;
    return run(tx);
  });
