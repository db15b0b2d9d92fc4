import pg from "pg";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { operator } from "@/access/operator";
import { fill } from "@/cli/synthesize/fill";
import { db } from "@/data/db";
import { listLines } from "@/data/ledger/admissions";
import { searchOrganizations } from "@/data/organizations/organizations";
import { holdsWord, searchWords } from "@/domain/search";
import { attainmentPage } from "@/features/attainment/queries";
import { overviewOf } from "../support/overview";

// More of everything than a list looks through one by one: 2,000 lines, 2,000 organizations.
const scale = {
  levels: [
    { kind: "PROVINCE", count: 1, skew: 0 },
    { kind: "COMMUNE", count: 12, skew: 0.5 },
    { kind: "GRASSROOTS_COMMITTEE", count: 150, skew: 1 },
    { kind: "CELL", count: 2_500, skew: 1 },
  ],
  members: 50_000,
  lines: 6_000,
} as const;

beforeAll(() => fill(process.env.DATABASE_URL ?? "", { scale, seed: 1, password: "mat-khau-thu", tell: () => {} }));
afterEach(() => vi.restoreAllMocks());

/** The largest organization of a kind, by its lines. */
async function largest(kind: "PROVINCE" | "COMMUNE" | "GRASSROOTS_COMMITTEE" | "CELL") {
  const places = await db.organization.findMany({
    where: { kind },
    include: { rollups: { select: { reports: true } } },
  });
  const [first] = places.sort((a, b) => b.rollups.length - a.rollups.length || a.id - b.id);
  if (!first) throw new Error(`no ${kind}`);
  return first;
}

describe.each(["PROVINCE", "COMMUNE", "GRASSROOTS_COMMITTEE", "CELL"] as const)("at a %s", (kind) => {
  it("the newest lines are those of the ledger, page after page", async () => {
    const { path } = await largest(kind);
    const access = await operator("admission.read");
    const all = await db.admission.findMany({
      where: { path: { startsWith: path } },
      orderBy: { id: "desc" },
      select: { id: true },
    });
    const first = await listLines(access, { path, most: 40 });
    const after = first.at(-1)?.id ?? "";
    const second = await listLines(access, { path, most: 40, after });
    expect([...first, ...second].map(({ id }) => id)).toEqual(all.slice(0, 80).map(({ id }) => id));
  });

  it("the lines of a year are those that touch it", async () => {
    const { path } = await largest(kind);
    const months = { from: 2019 * 12, to: 2019 * 12 + 11 };
    const all = await db.admission.findMany({
      where: { path: { startsWith: path }, toMonth: { gte: months.from }, fromMonth: { lte: months.to } },
      orderBy: { id: "desc" },
      select: { id: true },
    });
    const found = await listLines(await operator("admission.read"), { path, months, most: 40 });
    expect(found.map(({ id }) => id)).toEqual(all.slice(0, 40).map(({ id }) => id));
  });

  it("a page asks a fixed number of questions", async () => {
    const { code } = await largest(kind);
    const access = await operator("attainment.read");
    expect(await questionsOf(() => attainmentPage(access, code, "2025"))).toBe(7);
    expect(await questionsOf(() => overviewOf(access, code, "2025"))).toBe(6);
  });
});

async function questionsOf(ask: () => Promise<unknown>) {
  await ask();
  const asked = vi.spyOn(pg.Client.prototype, "query");
  await ask();
  const questions = asked.mock.calls.length;
  asked.mockRestore();
  return questions;
}

describe("the tree is searched alike for common and for rare words", () => {
  it.each(["", "Chi bộ", "thôn", "Mường Hum", "truong tieu hoc", "xã", "an", "x", "z", "qz", "khong co o dau", "50%"])(
    "“%s”",
    async (text) => {
      const words = searchWords(text);
      const all = await db.organization.findMany({ orderBy: { path: "asc" }, select: { path: true, folded: true } });
      const matching = all.filter((one) => words.every((word) => holdsWord(one.folded, word))).map(({ path }) => path);
      const access = await operator("organization.read");
      const first = (await searchOrganizations(access, text, "", 51)).map(({ path }) => path);
      expect(first).toEqual(matching.slice(0, 51));
      const second = await searchOrganizations(access, text, first.at(-1) ?? "", 51);
      expect(second.map(({ path }) => path)).toEqual(first.length === 0 ? [] : matching.slice(51, 102));
    },
  );
});
