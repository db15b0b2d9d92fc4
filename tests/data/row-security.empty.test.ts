import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/data/db";
import { Prisma } from "@/data/generated/client";
import { createMember, listNames } from "@/data/members/members";
import type { Organization } from "@/domain/organization";
import { idOf, sendNamed } from "../support/entering";
import { footprint } from "../support/footprint";
import { everywhere } from "../support/past-row-security";
import { at, granted, plantTinyTree, reaching, today } from "../support/tiny-tree";

let cell: Organization;
let elsewhere: Organization;

beforeAll(async () => {
  await plantTinyTree();
  cell = await at("seo-po-ho");
  elsewhere = await at("cang-coi");
  await idOf(sendNamed(await reaching("lao-cai", "admission.record"), cell.code, { fullName: "Giàng A Câu" }));
  await idOf(sendNamed(await reaching("son-la", "admission.record"), elsewhere.code, { fullName: "Vàng Thị Mỷ" }));
});

/** Names seen by whoever forgot every filter, with this reach set for the transaction. */
async function seenWith(reach: string | undefined) {
  return db.$transaction(async (tx) => {
    if (reach !== undefined) await tx.$queryRaw`SELECT set_config('nguon.reach', ${reach}, true)`;
    const persons = await tx.person.findMany({ orderBy: { fullName: "asc" } });
    const members = await tx.member.findMany({ orderBy: { person: { fullName: "asc" } }, include: { person: true } });
    const names = persons.map(({ fullName }) => fullName);
    expect(members.map(({ person }) => person.fullName)).toEqual(names);
    return names;
  });
}

describe("rows of persons", () => {
  it("are seen by nobody who does not say how far he reaches", async () => {
    expect(await seenWith(undefined)).toEqual([]);
    expect(await seenWith("")).toEqual([]);
    expect(await seenWith(",")).toEqual([]);
    expect(await footprint()).toMatchObject({ Person: 0, Member: 0 });
  });

  it("are seen within reach only", async () => {
    expect(await seenWith("/")).toEqual(["Giàng A Câu", "Vàng Thị Mỷ"]);
    expect(await seenWith((await at("lao-cai")).path)).toEqual(["Giàng A Câu"]);
    expect(await seenWith(`${elsewhere.path},${cell.path}`)).toEqual(["Giàng A Câu", "Vàng Thị Mỷ"]);
    expect(await seenWith(cell.path.replace(/\/$/, "9/"))).toEqual([]);
    expect(await seenWith("%")).toEqual([]);
  });

  it("are forgotten with the transaction: the next one on the connection sees nothing", async () => {
    await seenWith("/");
    const seen = await Promise.all(Array.from({ length: 10 }, () => seenWith(undefined)));
    expect(seen.flat()).toEqual([]);
  });

  it("cannot be changed or dropped from outside", async () => {
    const { path } = await at("son-la");
    const changed = await db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT set_config('nguon.reach', ${path}, true)`;
      const where = { organizationId: cell.id };
      const { count } = await tx.person.updateMany({ data: { fullName: "Tên khác" }, where });
      const { count: dropped } = await tx.member.deleteMany({ where });
      const { count: forgotten } = await tx.person.deleteMany({ where });
      return count + dropped + forgotten;
    });
    expect(changed).toBe(0);
    expect(await seenWith(cell.path)).toEqual(["Giàng A Câu"]);
  });

  it("cannot be written outside, nor moved there", async () => {
    const { path } = await at("lao-cai");
    const withReach = (run: (tx: Prisma.TransactionClient) => Promise<unknown>) =>
      db.$transaction(async (tx) => {
        await tx.$queryRaw`SELECT set_config('nguon.reach', ${path}, true)`;
        return run(tx);
      });
    const person = {
      facts: { fullName: "Sùng A Dế" },
      ...{ joinedOn: today, officialOn: null, isOfficial: false, since: today },
    };
    await expect(withReach((tx) => createMember(tx, elsewhere, person))).rejects.toThrow(/row-level security/);
    await expect(db.$transaction((tx) => createMember(tx, cell, person))).rejects.toThrow(/row-level security/);
    const data = { path: elsewhere.path };
    await expect(withReach((tx) => tx.member.updateMany({ data }))).rejects.toThrow(/row-level security/);
    await expect(withReach((tx) => tx.person.updateMany({ data }))).rejects.toThrow(/row-level security/);
    expect(await seenWith("/")).toEqual(["Giàng A Câu", "Vàng Thị Mỷ"]);
  });

  it("are bound by it whoever asks: the application's role owns the table and is no superuser", async () => {
    const [role] = await db.$queryRaw<{ rolsuper: boolean; rolbypassrls: boolean }[]>`
      SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user`;
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false });
    const tables = await db.$queryRaw<{ relforcerowsecurity: boolean }[]>(
      Prisma.sql`SELECT relforcerowsecurity FROM pg_class WHERE relname IN ('Member', 'Person')`,
    );
    expect(tables).toEqual([{ relforcerowsecurity: true }, { relforcerowsecurity: true }]);
  });

  it("are read by name through the door, of one's own members alone", async () => {
    const everybody = await everywhere(async (tx) => {
      return tx.member.findMany();
    });
    const ids = everybody.map((member) => member.id);
    const names = async (code: string) => [
      ...(await listNames(await granted("board", code, "member.read"), ids)).values(),
    ];
    expect(await names("muong-hum")).toEqual(["Giàng A Câu"]);
    expect(await names("trung-leng-ho")).toEqual([]);
    expect(await names("son-la")).toEqual(["Vàng Thị Mỷ"]);
  });
});
