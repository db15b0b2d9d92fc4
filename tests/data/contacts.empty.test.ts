import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/data/db";
import { saveOfficer, saveSecretary } from "@/data/hamlets/contact-changes";
import { listOfficers } from "@/data/hamlets/contacts";
import { findHamlet } from "@/data/hamlets/found-hamlet";
import { findCellFacts } from "@/data/organizations/cell-facts";
import type { Access } from "@/domain/access";
import { OfficerInput, SecretaryInput } from "@/domain/hamlets/contact";
import { answer, problemsOf } from "../support/entering";
import { plantHamlets } from "../support/hamlets";
import { at, granted } from "../support/tiny-tree";

let keeper: Access<"hamlet.keep">;
let reader: Access<"attainment.read">;

beforeAll(async () => {
  await plantHamlets();
  keeper = await granted("secretary", "muong-hum", "hamlet.keep");
  reader = await granted("reviewer", "lao-cai", "attainment.read");
});

const inCharge = (hamlet: string, more: object = {}) =>
  saveOfficer(keeper, OfficerInput.parse({ hamlet, name: "Sùng A Dế", from: "2022-01-01", ...more }));
const secretariesOf = async (cell: number, handler: Access<"hamlet.keep"> | undefined) =>
  (await findCellFacts(reader, handler, cell))?.secretaries;

describe("who is in charge", () => {
  it("is known by name and telephone to who handles the place, one after the other", async () => {
    answer(await inCharge("thon-2", { telephone: "0912 345 678", position: "Phó Chủ tịch" }));
    answer(await inCharge("thon-2", { name: "Lý Thị Hà", from: "2023-01-01" }));
    answer(await inCharge("thon-2", { name: "", from: "2024-01-01" }));
    const { id = 0 } = (await findHamlet(reader, "thon-2")) ?? {};
    expect(await listOfficers(keeper, id)).toMatchObject([
      { name: "Lý Thị Hà", telephone: null, from: "2023-01-01", to: "2023-12-31" },
      { name: "Sùng A Dế", telephone: "0912345678", to: "2022-12-31" },
    ]);
    expect(await listOfficers(await granted("board", "bat-xat", "hamlet.keep"), id)).toHaveLength(2);
    expect(await listOfficers(await granted("secretary", "trung-leng-ho", "hamlet.keep"), id)).toEqual([]);
  });

  it("is secretary of a cell as well", async () => {
    const cell = await at("ky-quan-san");
    const asked = (more: object) =>
      SecretaryInput.parse({ organization: cell.code, name: "Vàng A Tủa", from: "2022-01-01", ...more });
    answer(await saveSecretary(keeper, cell, asked({ telephone: "+84912345678" })));
    expect(await secretariesOf(cell.id, keeper)).toMatchObject([{ name: "Vàng A Tủa", to: null }]);
    expect(await secretariesOf(cell.id, undefined)).toBeNull();
    expect(await secretariesOf(cell.id, await granted("secretary", "muong-lan", "hamlet.keep"))).toEqual([]);
    expect(problemsOf(await saveSecretary(keeper, cell, asked({ from: "2021-12-31" })))).toEqual(["hamlet.laterOne"]);
    expect(problemsOf(await saveSecretary(keeper, cell, asked({ from: "2024-03-16" })))).toEqual(["date.future"]);
  });

  it("is named in no trail, and seen by no statement that does not say how far it reaches", async () => {
    const events = await db.auditEvent.findMany({ where: { subject: { startsWith: "hamlet:" } } });
    expect(events.length).toBeGreaterThan(8);
    for (const text of ["Sùng", "Tủa", "0912345678"])
      expect(JSON.stringify(events.map(({ after }) => after))).not.toContain(text);
    const seen = (reach: string) =>
      db.$transaction(async (tx) => {
        await tx.$queryRaw`SELECT set_config('nguon.reach', ${reach}, true)`;
        return tx.contact.count();
      });
    expect(await db.contact.count()).toBe(0);
    expect(await seen((await at("son-la")).path)).toBe(0);
    expect(await seen((await at("muong-hum")).path)).toBe(4);
    const foreign = { organizationId: (await at("cang-coi")).id, path: (await at("cang-coi")).path };
    const write = db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT set_config('nguon.reach', ${(await at("muong-hum")).path}, true)`;
      return tx.contact.create({ data: { ...foreign, name: "Ai đó", from: new Date("2024-01-01") } });
    });
    await expect(write).rejects.toThrow(/row-level security/);
  });
});
