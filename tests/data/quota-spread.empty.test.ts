import { beforeAll, describe, expect, it } from "vitest";
import { listBrokenLinks } from "@/data/audit-check";
import { db } from "@/data/db";
import { saveTermDates } from "@/data/organizations/foundation";
import { listGivenBelow, listRevisionsFor } from "@/data/quotas/quotas";
import { monthOf } from "@/domain/month";
import { yearPeriod } from "@/domain/period";
import { operate } from "@/domain/policy";
import { problemsOf } from "../support/entering";
import { footprint } from "../support/footprint";
import { type Asking, asking, spreadAs } from "../support/spreading";
import { at, granted, plantTinyTree, today } from "../support/tiny-tree";

let board: Asking;
let secretary: Asking;

beforeAll(async () => {
  await plantTinyTree();
  board = await asking("board", "bat-xat");
  secretary = await asking("secretary", "muong-hum");
});

const quotasOf = async (code: string) => {
  const { id } = await at(code);
  const rows = await db.quota.findMany({ where: { organizationId: id }, orderBy: { id: "asc" } });
  return rows.map(({ basis, revision, shape, required, decisionNo }) => [basis, revision, shape, required, decisionNo]);
};
const trailOf = async (code: string) => {
  const { id } = await at(code);
  const events = await db.auditEvent.findMany({ where: { chain: id }, orderBy: { number: "asc" } });
  return events.map(({ what, subject, before, after }) => ({ what, subject, before, after }));
};
const both = { "count.muong-hum": "12", "count.trung-leng-ho": "8" };

describe("a quota spread", () => {
  it("is a revision for each place, a line in each one's trail and one in the trail of who spreads", async () => {
    const result = await spreadAs(board, "bat-xat", { ...both, decisionNo: "7-QĐ/HU", decidedOn: "2024-01-30" });
    expect(result).toMatchObject({ ok: true, value: { organization: "bat-xat", period: "2024" } });
    expect(await quotasOf("muong-hum")).toEqual([["ASSIGNED", 1, "EXACTLY", 12, "7-QĐ/HU"]]);
    expect(await quotasOf("trung-leng-ho")).toEqual([["ASSIGNED", 1, "EXACTLY", 8, "7-QĐ/HU"]]);
    expect(await quotasOf("bat-xat")).toEqual([]);
    const own = { what: "quota.assign", subject: expect.stringMatching(/^quota:\d+$/), before: null };
    expect(await trailOf("muong-hum")).toEqual([{ ...own, after: expect.objectContaining({ required: 12 }) }]);
    expect(await trailOf("trung-leng-ho")).toEqual([{ ...own, after: expect.objectContaining({ required: 8 }) }]);
    expect(await trailOf("bat-xat")).toEqual([
      {
        ...own,
        subject: "quota:spread",
        after: expect.objectContaining({
          places: 2,
          persons: 20,
          given: { "muong-hum": 12, "trung-leng-ho": 8 },
          decisionNo: "7-QĐ/HU",
          decidedOn: "2024-01-30",
        }),
      },
    ]);
    expect(await listBrokenLinks(operate("ledger.keep", today))).toEqual([]);
  });

  it("leaves who is left blank, tells what stood before, and may be a least", async () => {
    const sent = { "count.muong-hum": "14", "seen.muong-hum": "1", "count.trung-leng-ho": "", shape: "AT_LEAST" };
    expect(problemsOf(await spreadAs(board, "bat-xat", sent))).toEqual([]);
    expect(await quotasOf("muong-hum")).toHaveLength(2);
    expect(await quotasOf("trung-leng-ho")).toHaveLength(1);
    expect((await trailOf("muong-hum")).at(-1)).toMatchObject({
      before: { required: 12, revision: 1 },
      after: { required: 14, revision: 2, shape: "AT_LEAST", decidedOn: today },
    });
  });

  it("is done once under its key, and refused for something else", async () => {
    const sent = { "count.muong-hum": "5", period: "2023", key: "once" };
    const [first, again] = [await spreadAs(board, "bat-xat", sent), await spreadAs(board, "bat-xat", sent)];
    expect(again).toEqual(first);
    const before = await footprint();
    expect(problemsOf(await spreadAs(board, "bat-xat", { ...sent, "count.muong-hum": "6" }))).toEqual([
      "input.usedKey",
    ]);
    expect(await footprint()).toEqual(before);
  });

  it("is added up for who spreads, by what is in force", async () => {
    const reader = await granted("reviewer", "lao-cai", "attainment.read");
    const { id } = await at("bat-xat");
    expect(await listGivenBelow(reader, id, today)).toEqual(
      expect.arrayContaining([
        { from: monthOf(2024, 1), to: monthOf(2024, 12), termId: null, persons: 22, places: 2, hasRanges: false },
        { from: monthOf(2023, 1), to: monthOf(2023, 12), termId: null, persons: 5, places: 1, hasRanges: false },
      ]),
    );
    const elsewhere = await granted("reviewer", "son-la", "attainment.read");
    expect(await listGivenBelow(elsewhere, id, today)).toEqual([]);
    const ids = [(await at("muong-hum")).id];
    expect(await listRevisionsFor(reader, ids, yearPeriod(2024))).toHaveLength(2);
    expect(await listRevisionsFor(elsewhere, ids, yearPeriod(2024))).toEqual([]);
  });

  it("of a term is in the months that each one counts", async () => {
    const { id } = await at("muong-hum");
    await saveTermDates(operate("setting.set", today), [
      {
        organizationId: id,
        term: "2020-2025",
        from: monthOf(2020, 5),
        to: monthOf(2025, 5),
        certainty: "ASSUMED",
        source: "a test",
      },
    ]);
    expect(problemsOf(await spreadAs(board, "bat-xat", { ...both, period: "2020-2025" }))).toEqual([]);
    const rows = await db.quota.findMany({ where: { termId: { not: null } }, orderBy: { organizationId: "asc" } });
    expect(rows.map(({ fromMonth, toMonth }) => [fromMonth, toMonth])).toEqual(
      expect.arrayContaining([
        [monthOf(2020, 5), monthOf(2025, 5)],
        [monthOf(2020, 8), monthOf(2025, 7)],
      ]),
    );
  });
});

describe("nothing is written", () => {
  it.each<[string, () => Asking, string, Record<string, string>, string[]]>([
    ["without a number", () => board, "bat-xat", {}, ["quota.nothingSpread"]],
    ["to who is not below", () => board, "bat-xat", { "count.seo-po-ho": "1" }, ["organization.unknown"]],
    [
      "for one where another is refused",
      () => board,
      "bat-xat",
      { ...both, "count.x": "1", "seen.muong-hum": "2", "seen.trung-leng-ho": "1" },
      ["organization.unknown"],
    ],
    ["over what was not seen", () => board, "bat-xat", both, ["quota.changedMeanwhile", "quota.changedMeanwhile"]],
    [
      "on a day to come",
      () => board,
      "bat-xat",
      { "count.muong-hum": "1", "seen.muong-hum": "2", decidedOn: "2024-03-16" },
      ["quota.decidedInFuture"],
    ],
    ["for no period", () => board, "bat-xat", { ...both, period: "2024-Q9" }, ["period.unknown"]],
    ["outside every term", () => board, "bat-xat", { ...both, period: "2031" }, ["period.outsideTerms"]],
    ["nowhere", () => board, "khong-co", both, ["organization.unknown"]],
    ["out of reach", () => board, "muong-lan", { "count.cang-coi": "1" }, ["organization.unknown"]],
    ["to oneself from above", () => board, "lao-cai", { "count.bat-xat": "9" }, ["organization.unknown"]],
    [
      "by a deputy secretary to the commune",
      () => secretary,
      "bat-xat",
      { "count.muong-hum": "1" },
      ["organization.unknown"],
    ],
    [
      "by a deputy secretary elsewhere",
      () => secretary,
      "trung-leng-ho",
      { "count.po-ho": "1" },
      ["organization.unknown"],
    ],
  ])("%s", async (_what, who, code, sent, codes) => {
    const before = await footprint();
    expect(problemsOf(await spreadAs(who(), code, sent))).toEqual(codes);
    expect(await footprint()).toEqual(before);
  });

  it("by who may assign nothing", async () => {
    const reviewer = await asking("reviewer", "bat-xat");
    const before = await footprint();
    expect(problemsOf(await spreadAs(reviewer, "bat-xat", both))).toEqual(["quota.notYours"]);
    expect(await footprint()).toEqual(before);
  });

  it("to those of whom one reads more than one may assign to", async () => {
    const mixed: Asking = (permission) => (permission === "quota.assign" ? secretary(permission) : board(permission));
    const before = await footprint();
    const sent = { "count.muong-hum": "1", "seen.muong-hum": "2" };
    expect(await spreadAs(mixed, "bat-xat", sent)).toEqual({
      ok: false,
      problems: [{ code: "quota.notYours", field: "count.muong-hum" }],
    });
    expect(await footprint()).toEqual(before);
  });

  it("over a newer decision: both values are named", async () => {
    const sent = { "count.muong-hum": "9", "seen.muong-hum": "1" };
    expect(await spreadAs(board, "bat-xat", sent)).toEqual({
      ok: false,
      problems: [{ code: "quota.changedMeanwhile", field: "count.muong-hum", values: { seen: 12, now: 14 } }],
    });
  });
});

it("a deputy secretary spreads over the cells, and the trail of the commune says so", async () => {
  const sent = { "count.seo-po-ho": "2", "count.thon-5": "0" };
  expect(problemsOf(await spreadAs(secretary, "muong-hum", sent))).toEqual([]);
  expect(await quotasOf("seo-po-ho")).toEqual([["ASSIGNED", 1, "EXACTLY", 2, null]]);
  expect((await trailOf("muong-hum")).at(-1)).toMatchObject({ subject: "quota:spread", after: { persons: 2 } });
});

it("who moved away or closed in the meantime is given nothing", async () => {
  const { id } = await at("thon-5");
  await db.organization.update({ where: { id }, data: { closedOn: new Date("2024-02-01") } });
  const before = await footprint();
  const sent = { "count.thon-5": "1", "seen.thon-5": "1" };
  expect(problemsOf(await spreadAs(secretary, "muong-hum", sent))).toEqual(["quota.notBelow"]);
  expect(await footprint()).toEqual(before);
});
