import pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { operator } from "@/access/operator";
import { Refused } from "@/cli/command";
import { tables } from "@/cli/synthesize/aside";
import { fill } from "@/cli/synthesize/fill";
import { scales } from "@/cli/synthesize/scales";
import { db } from "@/data/db";
import { findCredentials } from "@/data/installation/users";
import { listDifferences } from "@/data/ledger/recount";
import { listMiscounted } from "@/data/members/recount";
import { isPassword } from "@/features/auth/password";
import { emptyDatabase } from "../support/databases";
import { dumpOf, structureOf } from "../support/structure";
import { threeSums } from "../support/whole-ledger";

const password = "mat-khau-thu";

const district = (url: string, seed: number) => fill(url, { scale: scales.district, seed, password, tell: () => {} });

/** One number for each table that is filled: over all its rows, columns without a value left out. */
async function printOf(url: string): Promise<Record<string, string>> {
  const prints = tables.map((table) => {
    const rows = `SELECT jsonb_strip_nulls(to_jsonb(t))::text COLLATE "C" AS row FROM "${table}" t`;
    return `(SELECT md5(string_agg(row, '|' ORDER BY row)) FROM (${rows}) r) AS "${table}"`;
  });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // Shown alike whatever the machine's zone; every person within reach.
    await client.query("SET timezone = 'UTC'; SET nguon.reach = '/'");
    const { rows } = await client.query<Record<string, string>>(`SELECT ${prints.join(", ")}`);
    return rows[0] ?? {};
  } finally {
    await client.end();
  }
}

/** What a district has always been made of from the first seed. Changes only where other figures are wanted. */
const prints = {
  Organization: "08a19660a9587b62216c6ca860e0f1d4",
  Placement: "ebd5a6e898525b5d09baad49e4c357fe",
  Term: "dc6bc06ec83df976093cb60e2abe2f34",
  TermDates: "39774ad7b5a0b47152793282505387eb",
  Headcount: "d84d066ca1a33c69d3dd46bb3ede23c2",
  Quota: "8490f16499245507a474efb3daca1c40",
  Person: "7ddf22dd4d704fbd1558b26da0fca953",
  SearchedName: "a90b1c9bc6387adb3808018a3bf70122",
  Member: "0a2593d4a6e0fc0f6a17051a0fcba13f",
  Stay: "0a06187f53897a385eff7dd078151200",
  MemberRollup: "2a3a767057b9fbcdd4090783861301e7",
  Admission: "1965793f5e9ab3dfb354cdcd0de56d0a",
  AdmissionRollup: "2c4f43f35a7af17ad4ac61bf2d508239",
};

const own = process.env.DATABASE_URL ?? "";
beforeAll(() => district(own, 1));

describe("a synthetic district", () => {
  it("has the size of one", async () => {
    const kinds = await db.organization.groupBy({ by: ["kind"], _count: true, orderBy: { kind: "asc" } });
    expect(kinds.map(({ kind, _count }) => [kind, _count])).toEqual([
      ["DISTRICT", 1],
      ["GRASSROOTS_COMMITTEE", 23],
      ["CELL", 184],
    ]);
    expect(await db.placement.count()).toBe(208);
    expect(await db.admission.count()).toBe(scales.district.lines);
    const counted = await db.headcount.findMany({ where: { on: new Date("2025-06-30") } });
    expect(counted).toHaveLength(208);
    expect(counted.find(({ organizationId }) => organizationId === 1)?.total).toBe(scales.district.members);
  });

  it("holds entries of all sorts", async () => {
    const pairs = await db.admission.aggregate({
      where: { itemisesId: { not: null } },
      _sum: { count: true },
      _count: true,
    });
    expect(pairs).toMatchObject({ _sum: { count: 0 } });
    expect(pairs._count).toBeGreaterThan(10);
    expect(await db.admission.count({ where: { count: 0, reports: 1 } })).toBeGreaterThan(10);
    expect(await db.admission.count({ where: { kind: "NAMED" } })).toBeGreaterThan(100);
    expect(await db.admission.count({ where: { kind: "CORRECTION", correctsId: { not: null } } })).toBe(15);
  });

  it("holds quotas of all shapes, for terms and years, some revised", async () => {
    const shapes = await db.quota.groupBy({ by: ["shape"], orderBy: { shape: "asc" } });
    expect(shapes.map(({ shape }) => shape)).toEqual(["EXACTLY", "AT_LEAST", "BETWEEN", "RATE"]);
    expect(await db.quota.count({ where: { termId: { not: null } } })).toBeGreaterThan(40);
    expect(await db.quota.count({ where: { revision: 2 } })).toBeGreaterThan(5);
  });

  it("is summed as the ledger says, in the database and by the rules", async () => {
    expect(await listDifferences(await operator("ledger.keep"))).toEqual([]);
    const [kept, counted, ruled] = await threeSums();
    expect(kept.length).toBeGreaterThan(1000);
    expect(counted).toEqual(kept);
    expect(ruled).toEqual(kept);
  });

  it("has what the triggers set aside would have written of persons", async () => {
    expect(await listMiscounted(await operator("ledger.keep"))).toEqual([]);
    const [, wrong] = await db.$transaction([
      db.$queryRaw`SELECT set_config('nguon.reach', '/', true)`,
      db.$queryRaw`
        SELECT id::text FROM "Person" WHERE alike <> alike_words(folded)
        UNION ALL SELECT p.id::text FROM "Person" p JOIN "Member" m ON m."personId" = p.id AND m.status IS DISTINCT FROM p.standing
        UNION ALL (
          SELECT p.id || t FROM "Person" p CROSS JOIN turned_names(p.folded) t
          EXCEPT SELECT s."personId" || s.turned FROM "SearchedName" s JOIN "Person" p ON p.id = s."personId"
            AND (p.path, p.standing, p."sortKey") = (s.path, s.standing, s."sortKey"))
        UNION ALL (SELECT "personId" || turned FROM "SearchedName" EXCEPT SELECT p.id || t FROM "Person" p CROSS JOIN turned_names(p.folded) t)`,
    ]);
    expect(wrong).toEqual([]);
  });

  it("never lets more be drawn from a total than it holds", async () => {
    expect(
      await db.$queryRaw`SELECT r."organizationId" FROM "AdmissionRollup" r JOIN "Organization" o ON o.id = r."organizationId"
        WHERE o.kind = 'GRASSROOTS_COMMITTEE' AND r.own < 0`,
    ).toEqual([]);
  });

  it("opens to its logins", async () => {
    const held = await findCredentials("reviewer@synthetic");
    expect(await isPassword(password, held?.passwordHash)).toBe(true);
  });

  it("is left alone by a second run", async () => {
    const before = await printOf(own);
    await expect(district(own, 2)).rejects.toThrow(Refused);
    expect(await printOf(own)).toEqual(before);
  });

  it("is made of the same rows as ever", async () => {
    expect(await printOf(own)).toEqual(prints);
  });

  it("is the same from the same seed, and another from another", async () => {
    const [same, other] = [await emptyDatabase(), await emptyDatabase()];
    await district(same, 1);
    await district(other, 2);
    const print = await printOf(own);
    expect(await printOf(same)).toEqual(print);
    expect((await printOf(other)).Person).not.toBe(print.Person);
  });

  it("leaves in force every index, key, trigger and policy that an empty database has, and nothing else", async () => {
    const structure = await structureOf(own);
    expect(structure.length).toBeGreaterThan(1_000);
    expect(structure).toEqual(await structureOf(await emptyDatabase()));
  });

  it("is dumped without its rows as an empty database is", async ({ skip }) => {
    const dump = await dumpOf(own);
    if (dump === undefined) return skip("no pg_dump of this server's version");
    expect(dump).toContain("ENABLE ROW LEVEL SECURITY");
    expect(dump).toBe(await dumpOf(await emptyDatabase()));
  });
});
