// How the database looks for a word that nobody bears: by the index, whatever the length of the word.
import pg from "pg";
import { beforeAll, expect, test, vi } from "vitest";
import { searchOrganizations } from "@/data/organizations/organizations";
import { plantTrees } from "@/data/organizations/tree";
import { day } from "@/domain/day";
import { operate } from "@/domain/policy";
import { today } from "../support/tiny-tree";

const cells = 4_000;

beforeAll(async () => {
  const children = Array.from({ length: cells }, (_, number) => ({
    code: `cell-${number}`,
    name: `Chi bộ thôn Bản Mường ${number}`,
    kind: "CELL" as const,
  }));
  const tree = { code: "tinh", name: "Đảng bộ tỉnh", kind: "PROVINCE" as const, children };
  await plantTrees(operate("setting.set", today), [tree], day("2000-01-01"));
  await ask(`VACUUM (ANALYZE) "Organization"`); // what was planted waits outside the index until then
});

test.each(["z", "qz", "zzz", "z qz", "khong co"])("“%s” reads nothing that does not bear it", async (text) => {
  const plan = await planOf(() => searchOrganizations(operate("organization.read", today), text, "", 51));
  const byIndex = [...plan.matchAll(/Bitmap Index Scan on "Organization_search" .*actual rows=(\d+)/g)];
  expect(byIndex.length).toBeGreaterThan(0);
  expect(byIndex.filter(([, rows]) => Number(rows) > 0)).toEqual([]);
});

/** How the one statement of a question was carried out. */
async function planOf(question: () => Promise<unknown>) {
  const asked = vi.spyOn(pg.Client.prototype, "query");
  await question();
  const [sent] = asked.mock.calls.map(([query]) => query as unknown as { text: string; values: unknown[] });
  asked.mockRestore();
  if (!sent) throw new Error("nothing was asked");
  return ask(`EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF) ${sent.text}`, sent.values);
}

async function ask(text: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    // So few names are read faster one by one; at the size of the nation the index is chosen without being told to.
    await client.query("SET enable_seqscan = off");
    const { rows } = await client.query<Record<string, string>>(text, values);
    return rows.map((row) => row["QUERY PLAN"]).join("\n");
  } finally {
    await client.end();
  }
}
