import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/data/db";
import { sumSpans } from "@/data/ledger/rollups";
import { closeOrganization, describeOrganization } from "@/data/organizations/describing";
import { foundOrganization, type NewOrganization } from "@/data/organizations/founding";
import { findKept, listCommittees } from "@/data/organizations/placements";
import { rearrange } from "@/data/organizations/rearranging";
import { day } from "@/domain/day";
import { operate } from "@/domain/policy";
import type { Result } from "@/domain/result";
import { answer, problemsOf, sendNamed, sendTotal } from "../support/entering";
import { footprint } from "../support/footprint";
import { everywhere } from "../support/past-row-security";
import { yearOf } from "../support/samples";
import { at, granted, plantTinyTree, today } from "../support/tiny-tree";

const from = day("2024-03-01");
const keep = (code: string) => granted("board", code, "organization.keep");

beforeAll(plantTinyTree);

const made = (more: Partial<NewOrganization> = {}): NewOrganization => ({
  name: `Chi bộ ${crypto.randomUUID().slice(0, 8)}`,
  kind: "CELL",
  foundedOn: day("2020-01-01"),
  ...more,
});

const placementsOf = async (code: string) => {
  const kept = await findKept(operate("organization.keep", today), code);
  return kept?.placements.map(({ from, to, path, name }) => ({ from, to, path, name })) ?? [];
};

/** All names' places, past row-level security. */
const members = () =>
  everywhere(async (tx) => {
    const select = { organizationId: true, path: true, person: { select: { organizationId: true, path: true } } };
    const rows = await tx.member.findMany({ select });
    return rows.map(({ person, ...member }) => {
      expect(person).toEqual(member);
      return member;
    });
  });

describe("a new organization", () => {
  it("stands under its superior from its founding, under a code made of its name", async () => {
    const superior = await at("muong-hum");
    const first = await foundOrganization(await keep("muong-hum"), superior, made({ name: "Chi bộ Sàng Ma Sáo" }));
    expect(answer(first)).toEqual({ code: "chi-bo-sang-ma-sao", superior: "muong-hum" });
    const second = await foundOrganization(await keep("muong-hum"), superior, made({ name: "Chi bộ Sàng Ma Sáo" }));
    expect(answer(second).code).toBe("chi-bo-sang-ma-sao-2");
    const found = await at("chi-bo-sang-ma-sao");
    expect(found).toMatchObject({ path: `${superior.path}${found.id}/`, parentId: superior.id, kind: "CELL" });
    expect(await placementsOf(found.code)).toEqual([
      { from: "2020-01-01", to: null, path: found.path, name: "Chi bộ Sàng Ma Sáo" },
    ]);
  });

  it("with the code of another one is refused", async () => {
    const before = await footprint();
    const taken = await foundOrganization(await keep("muong-hum"), await at("muong-hum"), made({ code: "po-ho" }));
    expect(problemsOf(taken)).toEqual(["organization.codeTaken"]);
    expect(await footprint()).toEqual(before);
  });

  it("keeps to the rules under lock", async () => {
    const early = made({ foundedOn: day("1999-01-01"), kind: "COMMUNE" });
    const refused = await foundOrganization(await keep("muong-hum"), await at("muong-hum"), early);
    expect(problemsOf(refused)).toEqual(["placement.beforeSuperior", "organization.kindAbove"]);
  });
});

describe("from outside", () => {
  const writings: Record<string, (who: string) => Promise<Result<unknown>>> = {
    foundOrganization: async (who) => foundOrganization(await keep(who), await at("muong-hum"), made()),
    rename: async (who) =>
      rearrange(await keep(who), await at("thon-5"), undefined, { name: "Khác", kind: "CELL", from }),
    "move into the own reach": async (who) =>
      rearrange(await keep(who), await at("thon-5"), await at(who), { name: "Chi bộ thôn 5", kind: "CELL", from }),
    describeOrganization: async (who) =>
      describeOrganization(await keep(who), await at("thon-5"), { sector: null, areas: [] }),
    closeOrganization: async (who) => closeOrganization(await keep(who), await at("thon-5"), from),
  };

  it.each(Object.entries(writings))("%s writes nothing and audits nothing", async (_, write) => {
    const before = [await footprint(), await db.organization.findMany({ orderBy: { id: "asc" } })];
    for (const who of ["son-la", "muong-lan", "trung-leng-ho"])
      expect(problemsOf(await write(who))).toEqual(["organization.unknown"]);
    expect([await footprint(), await db.organization.findMany({ orderBy: { id: "asc" } })]).toEqual(before);
  });

  it("nothing is seen", async () => {
    expect(await findKept(await keep("son-la"), "thon-5")).toBeUndefined();
    const codes = (await listCommittees(await keep("muong-lan"), 100))?.map(({ code }) => code);
    expect(codes).toEqual(["muong-lan"]);
    expect(await listCommittees(await keep("lao-cai"), 1)).toBeUndefined();
  });

  it("nobody takes a place away from a superior out of reach", async () => {
    const mine = await keep("trung-leng-ho");
    const own = await at("trung-leng-ho");
    const moved = await rearrange(mine, own, await at("son-la"), { name: own.name, kind: own.kind, from });
    expect(problemsOf(moved)).toEqual(["organization.unknown"]);
  });
});

describe("another name from a day", () => {
  it("ends the placement before and changes what it is called today, with one line in its own chain", async () => {
    const cell = await at("ky-quan-san");
    const events = await db.auditEvent.count({ where: { chain: cell.id } });
    answer(await rearrange(await keep("muong-hum"), cell, undefined, { name: "Chi bộ Sín Chải", kind: "CELL", from }));
    expect(await placementsOf("ky-quan-san")).toEqual([
      { from: "2024-03-01", to: null, path: cell.path, name: "Chi bộ Sín Chải" },
      { from: "2000-01-01", to: "2024-02-29", path: cell.path, name: cell.name },
    ]);
    expect(await db.organization.findUnique({ where: { id: cell.id } })).toMatchObject({ folded: "chi bo sin chai" });
    expect(await db.auditEvent.count({ where: { chain: cell.id } })).toBe(events + 1);
    const earlier = { name: "Chi bộ khác", kind: "CELL" as const, from: day("2024-02-29") };
    expect(problemsOf(await rearrange(await keep("muong-hum"), cell, undefined, earlier))).toEqual([
      "placement.laterOne",
    ]);
    // A slip of the pen on the very day is written over.
    answer(
      await rearrange(await keep("muong-hum"), cell, undefined, { name: "Chi bộ Kỳ Quan San", kind: "CELL", from }),
    );
    expect((await placementsOf("ky-quan-san")).map(({ name }) => name)).toEqual(["Chi bộ Kỳ Quan San", cell.name]);
  });
});

describe("another superior from a day", () => {
  const sumAt = async (code: string, year: number) => {
    const { id } = await at(code);
    const [sum] = await sumSpans(operate("attainment.read", today), [{ organizationId: id, ...yearOf(year) }]);
    return sum?.admitted;
  };

  it("takes all below along, while past sums stay with the superiors of their day", async () => {
    const recorder = await granted("secretary", "lao-cai", "admission.record");
    answer(await sendNamed(recorder, "po-ho", { ceremonyOn: "2023-05-19" }));
    answer(await sendTotal(recorder, "trung-leng-ho", "2022", 4));
    const before = await Promise.all(
      ["lao-cai", "bat-xat", "trung-leng-ho", "po-ho", "son-la"].map((c) => sumAt(c, 2023)),
    );
    const [moved, cell, target] = [await at("trung-leng-ho"), await at("po-ho"), await at("son-la")];
    const whole = operate("organization.keep", today);
    answer(await rearrange(whole, moved, target, { name: moved.name, kind: moved.kind, from }));

    expect(await at("trung-leng-ho")).toMatchObject({ parentId: target.id, path: `${target.path}${moved.id}/` });
    expect(await at("po-ho")).toMatchObject({ parentId: moved.id, path: `${target.path}${moved.id}/${cell.id}/` });
    expect((await placementsOf("po-ho")).map(({ from, to, path }) => ({ from, to, path }))).toEqual([
      { from: "2024-03-01", to: null, path: `${target.path}${moved.id}/${cell.id}/` },
      { from: "2000-01-01", to: "2024-02-29", path: cell.path },
    ]);
    const after = await Promise.all(
      ["lao-cai", "bat-xat", "trung-leng-ho", "po-ho", "son-la"].map((c) => sumAt(c, 2023)),
    );
    expect(after).toEqual(before);

    // From the day on, what is recorded counts for the new superior; of before the day, for the old one.
    const everywhere = operate("admission.record", today);
    answer(await sendNamed(everywhere, "po-ho", { ceremonyOn: "2024-03-02" }));
    answer(await sendNamed(everywhere, "po-ho", { ceremonyOn: "2024-02-02" }));
    expect([await sumAt("son-la", 2024), await sumAt("lao-cai", 2024), await sumAt("po-ho", 2024)]).toEqual([1, 1, 2]);
    const wrong =
      await db.$queryRaw`SELECT * FROM (SELECT * FROM admission_recount() EXCEPT SELECT * FROM "AdmissionRollup") d`;
    expect(wrong).toEqual([]);
  });

  it("takes the names along: they are read where their cell stands now", async () => {
    const { path } = await at("po-ho");
    expect((await members()).map((one) => one.path)).toEqual([path, path, path]);
  });

  it("goes on beside those who record below, and leaves every sum right", async () => {
    const whole = operate("organization.keep", today);
    const recorder = operate("admission.record", today);
    const [commune, here, there] = [await at("muong-hum"), await at("bat-xat"), await at("son-la")];
    const days = ["2024-03-03", "2024-03-05", "2024-03-07", "2024-03-09"].map(day);
    const entries = Array.from({ length: 24 }, (_, index) =>
      sendNamed(recorder, ["seo-po-ho", "thon-5", "ky-quan-san"][index % 3] ?? "", { ceremonyOn: "2024-03-10" }),
    );
    const moving = (async () => {
      for (const [index, from] of days.entries()) {
        const now = await at("muong-hum");
        const superior = index % 2 === 0 ? there : here;
        answer(await rearrange(whole, now, superior, { name: now.name, kind: now.kind, from }));
      }
    })();
    const recorded = await Promise.all(entries);
    await moving;
    expect(recorded.flatMap(problemsOf)).toEqual([]);
    expect(await at("muong-hum")).toMatchObject({ parentId: here.id, path: commune.path });
    const wrong = await db.$queryRaw`
      SELECT * FROM (SELECT * FROM admission_recount() EXCEPT SELECT * FROM "AdmissionRollup") d`;
    expect(wrong).toEqual([]);
    const paths = await db.organization.findMany({ select: { id: true, path: true, parentId: true } });
    const byId = new Map(paths.map((one) => [one.id, one.path]));
    for (const { id, path, parentId } of paths) expect(path).toBe(`${byId.get(parentId ?? 0) ?? "/"}${id}/`);
    for (const { organizationId, path } of await members()) expect(path).toBe(byId.get(organizationId));
  });

  it("is refused under itself and beside the rules", async () => {
    const whole = operate("organization.keep", today);
    const [district, commune] = [await at("bat-xat"), await at("muong-hum")];
    const under = { name: district.name, kind: "PROVINCE" as const, from };
    expect(problemsOf(await rearrange(whole, district, commune, under))).toContain("placement.underItself");
  });
});

describe("an end", () => {
  it("is refused while something is open below or recorded later, and kept afterwards", async () => {
    const board = await keep("son-la");
    const commune = await at("muong-lan");
    expect(problemsOf(await closeOrganization(board, commune, today))).toEqual(["placement.openBelow"]);
    const cell = await at("cang-coi");
    answer(
      await sendNamed(await granted("secretary", "muong-lan", "admission.record"), cell.code, {
        ceremonyOn: "2024-03-05",
      }),
    );
    const refused = problemsOf(await closeOrganization(board, cell, day("2024-03-04")));
    expect(refused).toEqual(["placement.membersLeft", "placement.laterBelow"]);
    await everywhere(async (tx) => {
      await tx.stay.updateMany({ where: { organizationId: cell.id }, data: { until: new Date("2024-03-09") } });
    });
    answer(await closeOrganization(board, cell, day("2024-03-10")));
    expect(await at("cang-coi")).toMatchObject({ closedOn: "2024-03-10" });
    expect((await placementsOf("cang-coi"))[0]).toMatchObject({ to: "2024-03-10" });
    expect(problemsOf(await closeOrganization(board, await at("cang-coi"), today))).toEqual(["placement.closed"]);
  });
});

it("keeps the sector and the areas, before and after in the audit", async () => {
  const cell = await at("thon-5");
  answer(await describeOrganization(await keep("muong-hum"), cell, { sector: "HAMLET", areas: ["BORDER"] }));
  expect(await findKept(await keep("muong-hum"), "thon-5")).toMatchObject({ sector: "HAMLET", areas: ["BORDER"] });
  const event = await db.auditEvent.findFirst({ where: { chain: cell.id }, orderBy: { number: "desc" } });
  expect(event).toMatchObject({ before: { sector: null, areas: [] }, after: { sector: "HAMLET", areas: ["BORDER"] } });
});
