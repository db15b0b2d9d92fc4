// How the database reads the register of a large province: one page of one index, whatever the size, and no table whole.
import pg from "pg";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { fill } from "@/cli/synthesize/fill";
import { listRegister } from "@/data/register";
import { operate } from "@/domain/policy";
import { today } from "../support/tiny-tree";

// More members than a subtree may have to be read and sorted: fifty times as many as the square root.
const scale = {
  levels: [
    { kind: "PROVINCE", count: 1, skew: 0 },
    { kind: "COMMUNE", count: 10, skew: 0.5 },
    { kind: "GRASSROOTS_COMMITTEE", count: 60, skew: 1 },
    { kind: "CELL", count: 400, skew: 1 },
  ],
  members: 12_000,
  lines: 400,
} as const;

beforeAll(() => fill(process.env.DATABASE_URL ?? "", { scale, seed: 1, password: "mat-khau-thu", tell: () => {} }));

const access = operate("member.read", today);
const all = { path: "/1/", text: "", status: "present", size: 12_000, most: 51 } as const;

describe("a page of the register", () => {
  it.each([
    ["of all", {}],
    ["of those on probation", { status: "probationary" as const }],
    ["of those who left", { status: "left" as const }],
    ["of a name that many bear", { text: "thi" }],
    ["of a name that few bear", { text: "giang a pao" }],
    ["of a name that nobody bears", { text: "khong co ai" }],
    ["of a commune", { path: "/1/2/", size: 1_000 }],
    ["of a cell", { path: "/1/2/12/80/", size: 20 }],
  ])("%s reads no table whole", async (_what, more) => {
    for (const plan of await plansOf(() => listRegister(access, { ...all, ...more })))
      expect(plan).not.toMatch(/Seq Scan on "(Person|Member|SearchedName)"/);
  });

  it("goes on from any person without counting the ones before", async () => {
    const { lines } = await listRegister(access, all);
    const [first = "", last = ""] = [lines[0]?.personId, lines.at(-1)?.personId];
    for (const after of [first, last])
      for (const plan of await plansOf(() => listRegister(access, { ...all, after })))
        expect(plan).not.toMatch(/Seq Scan on "(Person|Member|SearchedName)"/);
  });

  it("asks a fixed number of questions", async () => {
    const asked = vi.spyOn(pg.Client.prototype, "query");
    await listRegister(access, all);
    const listed = asked.mock.calls.length;
    await listRegister(access, { ...all, text: "giang" });
    const searched = asked.mock.calls.length - listed;
    asked.mockRestore();
    // With BEGIN and COMMIT: the reach, how to read, the page; for a search the count.
    expect(listed).toBeLessThanOrEqual(5);
    expect(searched).toBeLessThanOrEqual(6);
  });
});

/** How each of the statements of a question was carried out, in the same order and the same transaction. */
async function plansOf(question: () => Promise<unknown>): Promise<string[]> {
  const asked = vi.spyOn(pg.Client.prototype, "query");
  await question();
  const sent = asked.mock.calls.map(([query]) => query as unknown as string | { text: string; values: unknown[] });
  asked.mockRestore();
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    const plans: string[] = [];
    for (const statement of sent) {
      const { text, values } = typeof statement === "string" ? { text: statement, values: [] } : statement;
      const isRead = /"(Person|SearchedName)"/.test(text) && !text.includes("set_config");
      if (isRead) {
        const { rows } = await client.query<Record<string, string>>(`EXPLAIN ${text}`, values);
        plans.push(rows.map((row) => row["QUERY PLAN"]).join("\n"));
      } else await client.query(text, values);
    }
    expect(plans.length).toBeGreaterThan(0);
    return plans;
  } finally {
    await client.end();
  }
}
