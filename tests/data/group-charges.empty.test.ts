import { beforeAll, expect, it } from "vitest";
import { db } from "@/data/db";
import { transferMember } from "@/data/members/transfers";
import { rearrange } from "@/data/organizations/rearranging";
import { viewDossier } from "@/data/persons/dossier";
import { listCharges } from "@/data/sourcing/group-charges";
import { day } from "@/domain/day";
import { TransferInput } from "@/domain/members/moves";
import { ChargeEnd, ChargeInput, chargeStanding } from "@/domain/sourcing/group-charge";
import { assign, end } from "@/features/sourcing/charges/charge-acts";
import { answer, idOf, newKey, problemsOf, sendNamed } from "../support/entering";
import { footprint } from "../support/footprint";
import { at, granted, plantTinyTree, reaching, today } from "../support/tiny-tree";

let member: string;

beforeAll(async () => {
  await plantTinyTree();
  const entry = await idOf(
    sendNamed(await reaching("lao-cai", "admission.record"), "seo-po-ho", { ceremonyOn: "2022-05-19" }),
  );
  member = (await db.admission.findUniqueOrThrow({ where: { id: entry } })).memberId ?? "";
});

const keeper = (code: string) => granted("secretary", code, "member.keep");
const input = (more: object = {}) =>
  ChargeInput.parse({
    ...{
      organization: "seo-po-ho",
      member,
      kind: "HOUSEHOLDS",
      name: "Nhóm hộ số 2",
      from: "2023-01-01",
      key: newKey(),
    },
    ...more,
  });
const charges = async (who: string) =>
  listCharges(await granted("board", who, "member.read"), (await at("seo-po-ho")).id);

it("a member is put in charge of a group, once however often it is sent, and within reach only", async () => {
  const sent = input();
  answer(await assign(await keeper("muong-hum"), sent));
  answer(await assign(await keeper("muong-hum"), sent));
  expect(await charges("bat-xat")).toMatchObject([
    { fullName: "Giàng A Câu", name: "Nhóm hộ số 2", from: "2023-01-01", until: null },
  ]);
  const before = await footprint();
  expect(problemsOf(await assign(await keeper("muong-hum"), input()))).toEqual(["charge.alreadyHeld"]);
  expect(problemsOf(await assign(await keeper("muong-hum"), input({ name: "Nhóm 3", from: "2022-05-18" })))).toEqual([
    "charge.notInCell",
  ]);
  expect(problemsOf(await assign(await keeper("muong-hum"), input({ organization: "thon-5" })))).toEqual([
    "charge.notInCell",
  ]);
  expect(problemsOf(await assign(await keeper("trung-leng-ho"), input()))).toEqual(["organization.unknown"]);
  const [charge] = await charges("bat-xat");
  const ending = ChargeEnd.parse({ charge: charge?.id, until: "2024-01-01", key: newKey() });
  expect(problemsOf(await end(await keeper("trung-leng-ho"), ending))).toEqual(["charge.unknown"]);
  expect(await footprint()).toEqual(before);
  expect(await charges("son-la")).toEqual([]);
  expect(await db.groupCharge.count()).toBe(0);
});

it("stands on the member's page, is told in the trail without a name, and ends", async () => {
  answer(await assign(await keeper("muong-hum"), input({ kind: "CLAN", name: "Dòng họ Giàng" })));
  const dossier = await viewDossier(await granted("board", "bat-xat", "member.read"), member);
  expect(dossier?.charges.map(({ name }) => name).sort()).toEqual(["Dòng họ Giàng", "Nhóm hộ số 2"]);
  const clan = dossier?.charges.find(({ kind }) => kind === "CLAN");
  answer(
    await end(await keeper("muong-hum"), ChargeEnd.parse({ charge: clan?.id, until: "2024-01-31", key: newKey() })),
  );
  const ended = (await charges("bat-xat")).find(({ kind }) => kind === "CLAN");
  expect(ended && chargeStanding(ended, ended.stays, today)).toEqual({ state: "ENDED", lastDay: "2024-01-31" });
  const lines = await db.auditEvent.findMany({ where: { subject: { startsWith: "charge:" } } });
  expect(lines).toHaveLength(3);
  expect(JSON.stringify(lines.map(({ after }) => after))).not.toMatch(/Giàng|Nhóm/);
});

it("is vacant when the member has moved away, whose name the cell then reads no more", async () => {
  const moving = TransferInput.parse({ member, to: "po-ho", on: "2024-02-01", decisionNo: "5-QĐ/ĐU" });
  answer(await transferMember(await reaching("bat-xat", "member.keep"), moving));
  const [charge] = await charges("muong-hum");
  expect(charge).toMatchObject({ fullName: null, name: "Nhóm hộ số 2" });
  expect(charge && chargeStanding(charge, charge.stays, today)).toEqual({ state: "VACANT", lastDay: "2024-01-31" });
  expect((await charges("bat-xat"))[0]).toMatchObject({ fullName: "Giàng A Câu", code: "po-ho" });
});

it("goes along with its cell under another superior", async () => {
  const [cell, commune] = [await at("seo-po-ho"), await at("trung-leng-ho")];
  const wanted = { name: cell.name, kind: cell.kind, from: day("2024-03-10") };
  answer(await rearrange(await reaching("lao-cai", "organization.keep"), cell, commune, wanted));
  expect(await charges("trung-leng-ho")).toHaveLength(2);
  expect(await charges("muong-hum")).toEqual([]);
});
