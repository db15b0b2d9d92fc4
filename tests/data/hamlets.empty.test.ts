import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/data/db";
import { endHamlet, saveHamletFacts, saveHamletName } from "@/data/hamlets/changes";
import { saveOfficer, saveSecretary } from "@/data/hamlets/contact-changes";
import { findHamlet } from "@/data/hamlets/found-hamlet";
import { listHamletGaps } from "@/data/hamlets/gaps";
import { countHamlets } from "@/data/hamlets/hamlet-totals";
import { listHamlets } from "@/data/hamlets/hamlets";
import { readHamletHistory } from "@/data/hamlets/history";
import { saveService } from "@/data/hamlets/serving-changes";
import { findCellFacts } from "@/data/organizations/cell-facts";
import { closeOrganization } from "@/data/organizations/describing";
import { rearrange } from "@/data/organizations/rearranging";
import type { Access } from "@/domain/access";
import { day } from "@/domain/day";
import { OfficerInput, SecretaryInput } from "@/domain/hamlets/contact";
import { HamletFactsInput } from "@/domain/hamlets/facts";
import type { HamletFilter } from "@/domain/hamlets/filter";
import { HamletClosing, RenamingInput } from "@/domain/hamlets/hamlet";
import { ServiceInput } from "@/domain/hamlets/serving-cell";
import { operate } from "@/domain/policy";
import { answer, idOf, problemsOf, sendNamed } from "../support/entering";
import { footprint } from "../support/footprint";
import { addHamlet } from "../support/hamlets";
import { at, granted, plantTinyTree, reaching, today } from "../support/tiny-tree";

let keeper: Access<"hamlet.keep">;
let reader: Access<"attainment.read">;

const served = (hamlet: string, kind: string, cell = "", from = "2015-01-01", access = keeper) =>
  saveService(access, ServiceInput.parse({ hamlet, kind, cell, from }));
const counted = (hamlet: string, more: object = {}, access = keeper) =>
  saveHamletFacts(access, HamletFactsInput.parse({ hamlet, on: "2023-12-18", households: "208", ...more }));
const inCharge = (hamlet: string, more: object = {}, access = keeper) =>
  saveOfficer(access, OfficerInput.parse({ hamlet, name: "Sùng A Dế", from: "2022-01-01", ...more }));
const listed = async (where: string, filter: HamletFilter = "all", text = "") => {
  const { path } = await at(where);
  return (await listHamlets(reader, { path, text, filter, most: 50 })).map(({ name }) => name);
};

beforeAll(async () => {
  await plantTinyTree();
  keeper = await granted("secretary", "muong-hum", "hamlet.keep");
  reader = await granted("reviewer", "lao-cai", "attainment.read");
  for (const name of ["Thôn Séo Pờ Hồ", "Thôn 10", "Thôn 2", "Thôn Đông"])
    answer(await addHamlet(keeper, "muong-hum", name));
  answer(await addHamlet(operate("hamlet.keep", today), "trung-leng-ho", "Thôn 2"));
  answer(await addHamlet(operate("hamlet.keep", today), "muong-lan", "Bản Cang Cói"));
  answer(await served("thon-seo-po-ho", "OWN", "seo-po-ho"));
  answer(await served("thon-2", "JOINT", "ky-quan-san"));
  answer(await served("thon-10", "NONE"));
});

describe("hamlets", () => {
  it("bear codes of their names, with the commune's before it where another has that code", async () => {
    expect((await findHamlet(reader, "trung-leng-ho-thon-2"))?.commune).toBe("trung-leng-ho");
    expect(problemsOf(await addHamlet(keeper, "muong-hum", "Thôn khác", { code: "thon-2" }))).toEqual([
      "hamlet.codeTaken",
    ]);
    expect(problemsOf(await addHamlet(keeper, "seo-po-ho", "Thôn khác"))).toEqual(["hamlet.notCommune"]);
  });

  it("are added once, however often a form is sent, and once under a name", async () => {
    const before = await db.locality.count();
    const sent = () => addHamlet(operate("hamlet.keep", today), "muong-lan", "Bản Gửi Hai Lần", { key: "twice" });
    const [first, second] = await Promise.all([sent(), sent()]);
    expect(first).toMatchObject({ ok: true, value: { code: "ban-gui-hai-lan" } });
    expect(second).toEqual(first);
    const others = await Promise.all(
      ["Bản Một Tên", "Bản  Một Tên"].map((name) => addHamlet(operate("hamlet.keep", today), "muong-lan", name)),
    );
    expect(others.flatMap(problemsOf)).toEqual(["hamlet.nameTaken"]);
    expect(await db.locality.count()).toBe(before + 2);
  });

  it("stand commune by commune by name, figures as they count, and are found without accents", async () => {
    expect(await listed("muong-hum")).toEqual(["Thôn 2", "Thôn 10", "Thôn Đông", "Thôn Séo Pờ Hồ"]);
    expect(await listed("lao-cai")).toHaveLength(5);
    expect(await listed("lao-cai", "all", "po seo")).toEqual(["Thôn Séo Pờ Hồ"]);
    expect(await listed("lao-cai", "all", "đong")).toEqual(["Thôn Đông"]);
    for (const text of ["eo", "%", "_", "\u0000"]) expect(await listed("lao-cai", "all", text)).toEqual([]);
  });

  it("go on page by page without leaving any out", async () => {
    const { path } = await at("lao-cai");
    const names: string[] = [];
    for (let after: string | undefined; ; ) {
      const lines = await listHamlets(reader, { path, text: "", filter: "all", most: 2, after });
      names.push(...lines.map(({ name }) => name));
      after = lines.at(-1)?.code;
      if (lines.length < 2) break;
    }
    expect(names).toEqual(await listed("lao-cai"));
  });

  it("tell which cell serves them and how; without one, and not recorded, are two things", async () => {
    expect(await listed("muong-hum", "no-cell")).toEqual(["Thôn 10"]);
    expect(await listed("muong-hum", "unrecorded")).toEqual(["Thôn Đông"]);
    expect(await listed("muong-hum", "joint")).toEqual(["Thôn 2"]);
    expect(await countHamlets(reader, (await at("muong-hum")).path)).toMatchObject({
      ...{ hamlets: 4, own: 1, joint: 1, withoutCell: 1, unrecorded: 1, withoutMember: 4, unplaced: 0 },
    });
    expect((await findCellFacts(reader, undefined, (await at("seo-po-ho")).id))?.serves).toMatchObject([
      { code: "thon-seo-po-ho", how: "OWN" },
    ]);
  });

  it("have at most one cell of their own at a time, and that one serves no other", async () => {
    const codes = async (...asked: Parameters<typeof served>) => problemsOf(await served(...asked));
    expect(await codes("thon-seo-po-ho", "OWN", "thon-5", "2020-01-01")).toEqual(["hamlet.ownAlready"]);
    expect(await codes("thon-dong", "OWN", "seo-po-ho")).toEqual(["hamlet.cellOwned"]);
    expect(await codes("thon-dong", "OWN", "ky-quan-san")).toEqual(["hamlet.cellShared"]);
    expect(await codes("thon-dong", "JOINT", "po-ho")).toEqual(["hamlet.cellUnknown"]);
    expect(await codes("thon-dong", "JOINT", "muong-hum")).toEqual(["hamlet.cellUnknown"]);
    expect(await codes("thon-dong", "JOINT", "khong-co")).toEqual(["hamlet.cellUnknown"]);
    expect(await codes("thon-2", "NONE", "", "2014-12-31")).toEqual(["hamlet.laterOne"]);
  });

  it("are without a cell once theirs has ended", async () => {
    answer(await served("thon-dong", "OWN", "thon-5", "2016-01-01"));
    answer(await closeOrganization(operate("organization.keep", today), await at("thon-5"), day("2024-02-29")));
    expect(await listed("muong-hum", "no-cell")).toEqual(["Thôn 10", "Thôn Đông"]);
    expect((await readHamletHistory(reader, "muong-hum", "thon-dong"))?.served).toBe("LOST");
    const other = await at("muong-hum");
    expect(await listHamletGaps(reader, other.path, today)).toMatchObject([
      { code: "thon-10", isWithoutCell: true, withoutCellSince: "2015-01-01", isWithoutMember: false },
      { code: "thon-dong", isWithoutCell: true, withoutCellSince: "2024-03-01" },
    ]);
    const before = await listHamletGaps(reader, other.path, day("2024-02-29"));
    expect(before.map(({ code }) => code)).toEqual(["thon-10"]);
    expect(problemsOf(await served("thon-dong", "JOINT", "thon-5", "2024-03-01"))).toEqual(["date.afterClosing"]);
  });

  it("keep what was counted by day; of the same day once, and the trail keeps that it was done", async () => {
    answer(await counted("thon-2", { households: "200" }));
    answer(await counted("thon-2", { poorHouseholds: "25", ethnicGroup: "tay" }));
    answer(await counted("thon-2", { on: "2022-12-31", households: "190" }));
    const history = await readHamletHistory(reader, "muong-hum", "thon-2");
    expect(history?.counts).toMatchObject([
      { on: "2023-12-18", households: 208, poorHouseholds: 25, ethnicGroup: "tay", certainty: null },
      { on: "2022-12-31", households: 190 },
    ]);
    const [line] = await listHamlets(reader, {
      path: (await at("muong-hum")).path,
      text: "thon 2",
      filter: "all",
      most: 1,
    });
    expect(line?.count).toMatchObject({ on: "2023-12-18", households: 208 });
    const event = await db.auditEvent.findFirst({
      where: { subject: "hamlet:thon-2" },
      orderBy: { number: "desc" },
    });
    expect(event).toMatchObject({ what: "hamlet.keep", after: { did: "counted", on: "2022-12-31" } });
  });

  it("are called otherwise from a day on, and end after all that is recorded of them", async () => {
    const renamed = (more: object) =>
      saveHamletName(
        keeper,
        RenamingInput.parse({ hamlet: "thon-10", name: "Thôn Mười", from: "2020-01-01", ...more }),
      );
    answer(await renamed({}));
    answer(await renamed({ name: "Thôn Mười Mới" }));
    expect(problemsOf(await renamed({ name: "Thôn A", from: "2019-12-31" }))).toEqual(["hamlet.laterOne"]);
    expect((await readHamletHistory(reader, "muong-hum", "thon-10"))?.names).toEqual([
      { from: "2020-01-01", name: "Thôn Mười Mới" },
      { from: "2010-01-01", name: "Thôn 10" },
    ]);
    const closed = (on: string) => endHamlet(keeper, HamletClosing.parse({ hamlet: "thon-10", on }));
    answer(await counted("thon-10"));
    expect(problemsOf(await closed("2023-12-17"))).toEqual(["hamlet.usedLater"]);
    answer(await closed("2023-12-31"));
    expect(await listed("muong-hum")).not.toContain("Thôn Mười Mới");
    expect(await listed("muong-hum", "ended")).toEqual(["Thôn Mười Mới"]);
    for (const late of [await counted("thon-10"), await closed("2024-01-01"), await inCharge("thon-10")])
      expect(problemsOf(late)).toEqual(["hamlet.closed"]);
    expect((await readHamletHistory(reader, "muong-hum", "thon-10"))?.services[0]).toMatchObject({ to: "2023-12-31" });
  });
});

describe("from outside", () => {
  it("nothing is written and nothing audited", async () => {
    const before = await footprint();
    const outside = await granted("secretary", "muong-lan", "hamlet.keep");
    const wrong = [
      await served("thon-2", "NONE", "", "2024-01-01", outside),
      await counted("thon-2", {}, outside),
      await inCharge("thon-2", {}, outside),
      await saveHamletName(outside, RenamingInput.parse({ hamlet: "thon-2", name: "Khác", from: "2024-01-01" })),
      await endHamlet(outside, HamletClosing.parse({ hamlet: "thon-2", on: "2024-01-01" })),
      await served("khong-co", "NONE"),
    ];
    expect(wrong.map(problemsOf)).toEqual(wrong.map(() => ["hamlet.unknown"]));
    expect(problemsOf(await addHamlet(outside, "muong-hum", "Thôn khác"))).toEqual(["organization.unknown"]);
    const secretary = SecretaryInput.parse({ organization: "seo-po-ho", name: "Ai đó", from: "2024-01-01" });
    expect(problemsOf(await saveSecretary(outside, await at("seo-po-ho"), secretary))).toEqual([
      "organization.unknown",
    ]);
    expect(await footprint()).toEqual(before);
  });

  it("nothing is seen", async () => {
    const outside = await granted("reviewer", "son-la", "attainment.read");
    const { path } = await at("muong-hum");
    expect(await listHamlets(outside, { path, text: "", filter: "all", most: 50 })).toEqual([]);
    expect(await countHamlets(outside, path)).toMatchObject({ hamlets: 0, unplaced: 0 });
    expect(await listHamletGaps(outside, path, today)).toEqual([]);
    expect(await findHamlet(outside, "thon-2")).toBeUndefined();
    expect(await readHamletHistory(outside, "muong-hum", "thon-2")).toBeUndefined();
    expect(await readHamletHistory(reader, "trung-leng-ho", "thon-2")).toBeUndefined();
    expect(await findCellFacts(outside, undefined, (await at("seo-po-ho")).id)).toBeUndefined();
  });
});

describe("a subtree that moves", () => {
  it("takes its hamlets along with who is in charge of them", async () => {
    const secretary = SecretaryInput.parse({ organization: "seo-po-ho", name: "Vàng A Tủa", from: "2022-01-01" });
    answer(await saveSecretary(keeper, await at("seo-po-ho"), secretary));
    const away = await at("muong-hum");
    const wanted = { name: away.name, kind: "GRASSROOTS_COMMITTEE" as const, from: day("2024-03-01") };
    answer(await rearrange(operate("organization.keep", today), away, await at("son-la"), wanted));
    const { path } = await at("muong-hum");
    expect((await findHamlet(await reaching("son-la", "attainment.read"), "thon-2"))?.path).toBe(path);
    const [figures, contacts] = [await reaching("son-la", "attainment.read"), await reaching("son-la", "hamlet.keep")];
    expect((await findCellFacts(figures, contacts, (await at("seo-po-ho")).id))?.secretaries).toHaveLength(1);
    expect(await idOf(sendNamed(operate("admission.record", today), "seo-po-ho", { hamlet: "thon-2" }))).toBeTruthy();
  });
});
