import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/data/db";
import type { Prisma } from "@/data/generated/client";
import { settle } from "@/data/members/stays";
import { transferMember } from "@/data/members/transfers";
import { rearrange } from "@/data/organizations/rearranging";
import { day } from "@/domain/day";
import { TransferInput } from "@/domain/members/moves";
import type { Organization } from "@/domain/organization";
import { operate } from "@/domain/policy";
import { answer, idOf, sendNamed } from "../support/entering";
import { at, plantTinyTree, reaching, today } from "../support/tiny-tree";

let [cell, left]: Organization[] = [];
let member = "";

/** Somebody who went from Séo Pờ Hồ (Mường Hum) to Pờ Hồ (Trung Lèng Hồ). */
beforeAll(async () => {
  await plantTinyTree();
  const entry = await idOf(sendNamed(operate("admission.record", today), "seo-po-ho", { ceremonyOn: "2022-05-19" }));
  member = (await db.admission.findUniqueOrThrow({ where: { id: entry } })).memberId ?? "";
  const asked = TransferInput.parse({ member, to: "po-ho", on: "2024-01-01", decisionNo: "5-QĐ/ĐU" });
  answer(await transferMember(await reaching("muong-hum", "member.keep"), asked));
  [cell, left] = [await at("po-ho"), await at("seo-po-ho")];
});

async function within<Done>(code: string, run: (tx: Prisma.TransactionClient) => Promise<Done>): Promise<Done> {
  const { path } = await at(code);
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('nguon.reach', ${path}, true)`;
    return run(tx);
  });
}

const stayAt = (organization: Organization | undefined) => ({
  id: crypto.randomUUID(),
  memberId: member,
  organizationId: organization?.id ?? 0,
  path: organization?.path ?? "",
  from: new Date("2024-03-01"),
  until: new Date("2024-03-01"),
});

describe("a stay", () => {
  it("is seen all of the way by who reaches the member, and in part by who reached the member then", async () => {
    expect(await within("trung-leng-ho", (tx) => tx.stay.count())).toBe(2);
    expect(await within("muong-hum", (tx) => tx.stay.count())).toBe(1);
    expect(await within("son-la", (tx) => tx.stay.count())).toBe(0);
  });

  it("is not written where one does not reach, though one reaches the member", async () => {
    const write = (data: Prisma.StayCreateManyInput) => within("trung-leng-ho", (tx) => tx.stay.createMany({ data }));
    await expect(write(stayAt(left))).rejects.toThrow(/row-level security/);
    // Nor under a path where the own organization never stood.
    await expect(write({ ...stayAt(left), organizationId: cell?.id ?? 0 })).rejects.toThrow(/row-level security/);
    expect(await write(stayAt(cell))).toEqual({ count: 1 });
  });

  it("is neither changed nor dropped there, nor moved there", async () => {
    const foreign = { memberId: member, organizationId: left?.id ?? 0 };
    const own = { memberId: member, organizationId: cell?.id ?? 0 };
    const until = new Date("2023-01-01");
    const counts = await within("trung-leng-ho", async (tx) => [
      await tx.stay.updateMany({ where: foreign, data: { until } }),
      await tx.stay.deleteMany({ where: foreign }),
    ]);
    expect(counts).toEqual([{ count: 0 }, { count: 0 }]);
    const moved = (tx: Prisma.TransactionClient) =>
      tx.stay.updateMany({ where: own, data: { path: left?.path ?? "" } });
    await expect(within("trung-leng-ho", moved)).rejects.toThrow(/row-level security/);
  });

  it("of days under another superior is written by who keeps the organization now", async () => {
    const [thon5, commune] = [await at("thon-5"), await at("trung-leng-ho")];
    const keeper = operate("organization.keep", today);
    const { name, kind } = thon5;
    answer(await rearrange(keeper, thon5, commune, { name, kind, from: day("2024-02-01") }));
    const stay = { memberId: member, organizationId: thon5.id, from: day("2024-01-15"), officialFrom: null };
    expect(await within("trung-leng-ho", (tx) => settle(tx, stay))).toBe(2);
  });
});
