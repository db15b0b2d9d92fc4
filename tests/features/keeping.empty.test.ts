import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/data/db";
import { listHolders } from "@/data/installation/holders";
import { listCounted, saveHeadcount } from "@/data/organizations/headcount-changes";
import { listKeptTerms, saveTerm } from "@/data/organizations/term-changes";
import { day } from "@/domain/day";
import { monthOf } from "@/domain/month";
import { operate } from "@/domain/policy";
import { readHeadcountPage } from "@/features/organizations/headcounts/headcount-page";
import { readHolderPage } from "@/features/organizations/holders/holder-page";
import { readKeepPage } from "@/features/organizations/keep/keep-page";
import { readTermPage } from "@/features/organizations/terms/term-page";
import { answer, problemsOf } from "../support/entering";
import { footprint } from "../support/footprint";
import { at, granted, plantTinyTree, today } from "../support/tiny-tree";

beforeAll(plantTinyTree);

const term = { term: "2025-2030", congressOn: day("2025-07-29"), from: monthOf(2025, 8), to: monthOf(2030, 7) };
const count = { on: day("2024-01-01"), total: 137, official: 130, probationary: 7 };

describe("terms", () => {
  it("are inherited from the nearest superior that keeps its own", async () => {
    const commune = await at("muong-hum");
    answer(await saveTerm(await granted("board", "bat-xat", "term.keep"), await at("bat-xat"), term));
    const own = { ...term, from: monthOf(2025, 9) };
    answer(await saveTerm(await granted("board", "muong-hum", "term.keep"), commune, own));
    const page = await readTermPage(await granted("board", "muong-hum", "term.keep"), "seo-po-ho", undefined);
    expect(page?.terms.map(({ name, from, organization }) => [name, from, organization.name])).toEqual([
      ["2025-2030", monthOf(2025, 9), "Đảng bộ xã Mường Hum"],
      ["2020-2025", monthOf(2020, 8), "Đảng bộ tỉnh Lào Cai"],
    ]);
    const beside = await readTermPage(operate("term.keep", today), "trung-leng-ho", undefined);
    expect(beside?.terms[0]).toMatchObject({ from: monthOf(2025, 8), congressOn: "2025-07-29" });
    const event = await db.auditEvent.findFirst({ where: { chain: commune.id }, orderBy: { number: "desc" } });
    expect(event).toMatchObject({ what: "term.keep", subject: "term:2025-2030" });
  });
});

describe("headcounts", () => {
  it("are kept by day, the newest first; one of the same day is replaced", async () => {
    const secretary = await granted("secretary", "muong-hum", "headcount.keep");
    const cell = await at("thon-5");
    answer(await saveHeadcount(secretary, cell, count));
    answer(
      await saveHeadcount(secretary, cell, { ...count, on: day("2024-02-01"), official: null, probationary: null }),
    );
    answer(await saveHeadcount(secretary, cell, { ...count, total: 138 }));
    expect(await listCounted(secretary, cell.id, 10)).toMatchObject([
      { on: "2024-02-01", total: 137, official: null },
      { on: "2024-01-01", total: 138, official: 130 },
    ]);
    const event = await db.auditEvent.findFirst({ where: { chain: cell.id }, orderBy: { number: "desc" } });
    expect(event).toMatchObject({ before: { total: 137 }, after: { total: 138 } });
  });
});

describe("from outside", () => {
  it("nothing is written and nothing audited", async () => {
    const before = await footprint();
    const wrong = [
      await saveTerm(await granted("board", "son-la", "term.keep"), await at("muong-hum"), term),
      await saveTerm(await granted("board", "trung-leng-ho", "term.keep"), await at("bat-xat"), term),
      await saveHeadcount(await granted("secretary", "muong-lan", "headcount.keep"), await at("thon-5"), count),
    ];
    expect(wrong.map(problemsOf)).toEqual(wrong.map(() => ["organization.unknown"]));
    expect(await footprint()).toEqual(before);
  });

  it("nothing is seen", async () => {
    const { id, path } = await at("thon-5");
    expect(await readKeepPage(await granted("board", "son-la", "organization.keep"), "thon-5", {})).toBeUndefined();
    expect(await readTermPage(await granted("board", "son-la", "term.keep"), "thon-5", undefined)).toBeUndefined();
    expect(await listKeptTerms(await granted("board", "son-la", "term.keep"), path)).toEqual([]);
    const counts = await granted("secretary", "son-la", "headcount.keep");
    expect(await readHeadcountPage(counts, "thon-5", undefined)).toBeUndefined();
    expect(await listCounted(counts, id, 10)).toEqual([]);
    const readers = await granted("board", "son-la", "grant.read");
    expect(await readHolderPage(readers, "thon-5")).toBeUndefined();
    expect(await listHolders(readers, path, today)).toEqual([]);
  });
});

describe("who has access to a place", () => {
  it("is named with the grant that gives it, the nearest first; who has ended or is shut out is not", async () => {
    const user = (email: string, more: object) =>
      db.user.create({ data: { email, name: email, passwordHash: "-", ...more } });
    const organizationId = async (code: string) => (await at(code)).id;
    await user("root", { grants: { create: { role: "admin" } } });
    await user("district", { grants: { create: { role: "board", organizationId: await organizationId("bat-xat") } } });
    await user("own", { grants: { create: { role: "secretary", organizationId: await organizationId("muong-hum") } } });
    await user("beside", {
      grants: { create: { role: "board", organizationId: await organizationId("trung-leng-ho") } },
    });
    const ended = new Date("2024-03-14");
    await user("ended", {
      grants: { create: { role: "board", organizationId: await organizationId("muong-hum"), until: ended } },
    });
    await user("shut", {
      disabledAt: ended,
      grants: { create: { role: "board", organizationId: await organizationId("muong-hum") } },
    });
    const holders = await listHolders(
      await granted("board", "bat-xat", "grant.read"),
      (await at("muong-hum")).path,
      today,
    );
    expect(holders.map(({ email, role, from }) => [email, role, from?.name])).toEqual([
      ["own", "secretary", "Đảng bộ xã Mường Hum"],
      ["district", "board", "Đảng bộ huyện Bát Xát"],
      ["root", "admin", undefined],
    ]);
  });
});
