// Rows about people hang on the organization they are for: a path that was made up opens nothing and keeps nothing.
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/data/db";
import type { Prisma } from "@/data/generated/client";
import { rearrange } from "@/data/organizations/rearranging";
import { day } from "@/domain/day";
import type { Organization } from "@/domain/organization";
import { operate } from "@/domain/policy";
import { openNoticed } from "../support/candidates";
import { answer, sendNamed } from "../support/entering";
import { at, granted, plantTinyTree, today } from "../support/tiny-tree";

let own: Organization;
let foreign: Organization;
let member = "";

beforeAll(async () => {
  await plantTinyTree();
  [own, foreign] = [await at("seo-po-ho"), await at("cang-coi")];
  const { id } = answer(await sendNamed(operate("admission.record", today), own.code, { fullName: "Giàng A Câu" }));
  member = (await db.admission.findUniqueOrThrow({ where: { id } })).memberId ?? "";
  await openNoticed(await granted("secretary", "muong-hum", "candidate.keep"), own.code, "Vàng Thị Mỷ");
});

const within = <Done>(reach: string, run: (tx: Prisma.TransactionClient) => Promise<Done>): Promise<Done> =>
  db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('nguon.reach', ${reach}, true)`;
    return run(tx);
  });

const named = { fullName: "Lò Thị Bịa", folded: "lo thi bia", sortKey: "bia lo thi" };
const refused = /row-level security/;

describe("a person", () => {
  const write = (data: { organizationId: number; path: string }) =>
    within(own.path, (tx) => tx.person.create({ data: { ...named, ...data }, select: { id: true } }));

  it("is written for the own organization, under the path it has", async () => {
    expect(await write({ organizationId: own.id, path: own.path })).toBeTruthy();
    await expect(write({ organizationId: own.id, path: `${own.path}9/` })).rejects.toThrow(refused);
  });

  it("is not written for another's under one's own path", async () => {
    await expect(write({ organizationId: foreign.id, path: own.path })).rejects.toThrow(refused);
  });
});

describe.each(["person", "member", "candidate"] as const)("%s", (table) => {
  it.each<[string, () => { organizationId?: number; path?: string }]>([
    ["another organization under the path of one's own", () => ({ organizationId: foreign.id })],
    ["a path of nobody's below one's own", () => ({ path: `${own.path}9/` })],
    ["a path out of reach", () => ({ path: foreign.path })],
  ])("is not given %s", async (_, given) => {
    const run = async (tx: Prisma.TransactionClient) => {
      const data = given();
      if (table === "person") return tx.person.updateMany({ data });
      return table === "member" ? tx.member.updateMany({ data }) : tx.candidate.updateMany({ data });
    };
    await expect(within(own.path, run)).rejects.toThrow(refused);
  });
});

it("what was said of a case is not opened by giving the case another path", async () => {
  const on = new Date("2024-02-01");
  const dates = { since: on, openedOn: on, dueOn: on };
  const about = { rule: "CELL_SMALL", subject: "ORGANIZATION" as const, subjectId: "", facts: {}, level: 1 };
  const state = "OPEN" as const;
  const caseId = await within("/", async (tx) => {
    const data = { ...about, ...dates, state, organizationId: foreign.id, path: foreign.path };
    const { id } = await tx.watchCase.create({ data, select: { id: true } });
    await tx.watchStep.create({ data: { caseId: id, act: "NOTE", on, details: {}, words: "Hỏi Giàng A Câu" } });
    return id;
  });
  const said = (path: string) => within(path, (tx) => tx.watchStep.findMany({ select: { words: true } }));
  await within(own.path, (tx) => tx.watchCase.update({ where: { id: caseId }, data: { path: own.path } }));
  expect(await said(own.path)).toEqual([]);
  expect(await said(foreign.path)).toEqual([{ words: "Hỏi Giàng A Câu" }]);
  const add = within(own.path, (tx) =>
    tx.watchStep.create({ data: { caseId, act: "NOTE", on, details: {}, words: "Nói thêm" } }),
  );
  await expect(add).rejects.toThrow(refused);
});

describe("a stay that was taken back", () => {
  const write = (organizationId: number, path = own.path) =>
    within(path, (tx) =>
      tx.voidedStay.create({
        data: { memberId: member, organizationId, from: new Date("2023-01-01"), takenBackAt: new Date("2024-01-01") },
        select: { id: true },
      }),
    );

  it("is written of an organization within reach alone", async () => {
    expect(await write(own.id)).toBeTruthy();
    await expect(write(foreign.id)).rejects.toThrow(refused);
    await expect(write(foreign.id, foreign.path)).rejects.toThrow(refused);
  });

  it("of one that has moved is written by who kept it when it stood there", async () => {
    const [thon5, commune, former] = [await at("thon-5"), await at("trung-leng-ho"), await at("muong-hum")];
    const { name, kind } = thon5;
    if (!thon5.path.startsWith(former.path)) throw new Error("stands elsewhere");
    const keeper = operate("organization.keep", today);
    answer(await rearrange(keeper, thon5, commune, { name, kind, from: day("2024-02-01") }));
    expect(await write(thon5.id, former.path)).toBeTruthy();
  });
});
