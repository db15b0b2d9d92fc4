import pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { operator } from "@/access/operator";
import { Refused } from "@/cli/command";
import { fill } from "@/cli/synthesize/fill";
import { scales } from "@/cli/synthesize/scales";
import { db } from "@/data/db";
import { findCredentials } from "@/data/installation/users";
import { listDifferences } from "@/data/ledger/recount";
import { isPassword } from "@/features/auth/password";
import { emptyDatabase } from "../support/databases";
import { threeSums } from "../support/whole-ledger";

const password = "mat-khau-thu";

const district = (url: string, seed: number) => fill(url, { scale: scales.district, seed, password, tell: () => {} });

/** One number over everything that is made, the logins left out: a password is salted. */
async function printOf(url: string): Promise<string> {
  const tables = ["Organization", "Placement", "TermDates", "Headcount", "Quota", "Person", "Member", "Admission"];
  const prints = tables.map((table) => `(SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM "${table}" t)`);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // Shown alike whatever the machine's zone; every person within reach.
    await client.query("SET timezone = 'UTC'; SET nguon.reach = '/'");
    const { rows } = await client.query<{ print: string }>(`SELECT concat_ws(' ', ${prints.join(", ")}) AS print`);
    return rows[0]?.print ?? "";
  } finally {
    await client.end();
  }
}

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
    expect(await printOf(own)).toBe(before);
  });

  it("is the same from the same seed, and another from another", async () => {
    const [same, other] = [await emptyDatabase(), await emptyDatabase()];
    await district(same, 1);
    await district(other, 2);
    const print = await printOf(own);
    expect(await printOf(same)).toBe(print);
    expect(await printOf(other)).not.toBe(print);
  });

  it("keeps every index, key and trigger that an empty database has", async () => {
    expect(await structureOf(own)).toEqual(await structureOf(await emptyDatabase()));
  });
});

async function structureOf(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(`
      SELECT indexdef AS what FROM pg_indexes WHERE schemaname = 'public'
      UNION ALL SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || convalidated FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace
      UNION ALL SELECT pg_get_triggerdef(oid) || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal
      ORDER BY 1`);
    return rows;
  } finally {
    await client.end();
  }
}
