// How the database reads the register of a large province: one page of one index, whatever the size, and no table whole.
import pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { fill } from "@/cli/synthesize/fill";
import { db } from "@/data/db";
import { listRegister, type RegisterAsked } from "@/data/members/register";
import { operate } from "@/domain/policy";
import { readRegister } from "@/features/members/register";
import { readRegisterQuery } from "@/features/members/register-query";
import { questionsOf, watched } from "../support/questions";
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
const all: RegisterAsked = { path: "/1/", text: "", status: "present", size: 12_000, most: 51 };

/** Of 12,000 persons with three times as many turned names a page looks at no more rows, and of 160,000 neither. */
const mostRead = 6_000;

let [first, last, later] = ["", "", ""];
beforeAll(async () => {
  const { lines } = await listRegister(access, all);
  [first, last] = [lines[0]?.personId ?? "", lines.at(-1)?.personId ?? ""];
  later = (await listRegister(access, { ...all, text: "thi" })).lines.at(-1)?.personId ?? "";
});

describe("a page of the register", () => {
  it.each<[string, () => Partial<RegisterAsked>]>([
    ["of all", () => ({})],
    ["of those on probation", () => ({ status: "probationary" })],
    ["of those who left", () => ({ status: "left" })],
    ["of a name that many bear", () => ({ text: "thi" })],
    ["of a name that few bear", () => ({ text: "giang a pao" })],
    ["of a name that nobody bears", () => ({ text: "khong co ai" })],
    ["of a name among those on probation", () => ({ text: "giang", status: "probationary" })],
    ["of a commune", () => ({ path: "/1/2/", size: 1_000 })],
    ["of a cell", () => ({ path: "/1/2/12/80/", size: 20 })],
    ["after the first person", () => ({ after: first })],
    ["after the last one of a page", () => ({ after: last })],
    ["after the last one that a search found", () => ({ text: "thi", after: later })],
    ["after the last one, of those on probation", () => ({ status: "probationary", after: last })],
  ])("%s reads no table whole, and few rows of it", async (_what, more) => {
    const plans = await plansOf(() => listRegister(access, { ...all, ...more() }));
    for (const plan of plans) expect(plan.scans).not.toContain("Seq Scan");
    expect(plans.reduce((sum, { rows }) => sum + rows, 0)).toBeLessThan(mostRead);
  });

  it.each<[string, () => object]>([
    ["the list", () => ({})],
    ["a search without accents", () => ({ q: "giang a pao" })],
    ["a search that finds many", () => ({ q: "thi" })],
    ["a filter", () => ({ status: "probationary" })],
    ["the next page", () => ({ after: last })],
    ["the next page of a search", () => ({ q: "thi", after: later })],
  ])("%s asks eight questions at most, the same of a province and of a cell", async (_what, query) => {
    const figures = operate("attainment.read", today);
    const asks = async (path: string) => {
      const { code } = await db.organization.findUniqueOrThrow({ where: { path } });
      return questionsOf(async () => (await readRegister(figures, access, code, readRegisterQuery(query())))?.named);
    };
    const [province, cell] = [await asks("/1/"), await asks("/1/2/12/80/")];
    expect(Math.max(province, cell)).toBeLessThanOrEqual(8);
    expect(Math.abs(province - cell)).toBeLessThanOrEqual(1);
  });
});

type Plan = { readonly scans: readonly string[]; readonly rows: number };
type Node = Readonly<Record<string, unknown>> & { readonly Plans?: readonly Node[] };

/** The scans of tables of persons in a plan, and how many of their rows were looked at. */
function readPlan(node: Node): Plan {
  const below = (node.Plans ?? []).map(readPlan);
  const isOfPersons = ["Person", "Member", "SearchedName"].includes(String(node["Relation Name"]));
  const looked = ["Actual Rows", "Rows Removed by Filter", "Rows Removed by Index Recheck"];
  const rows = looked.reduce((sum, name) => sum + Number(node[name] ?? 0), 0) * Number(node["Actual Loops"] ?? 1);
  return {
    scans: [...(isOfPersons ? [String(node["Node Type"])] : []), ...below.flatMap(({ scans }) => scans)],
    rows: (isOfPersons ? rows : 0) + below.reduce((sum, plan) => sum + plan.rows, 0),
  };
}

/** How each of the statements of a question was carried out, in the same order and the same transaction. */
async function plansOf(question: () => Promise<unknown>): Promise<Plan[]> {
  const { sent } = await watched(question);
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    const plans: Plan[] = [];
    for (const { text, values } of sent) {
      const isRead = /"(Person|SearchedName)"/.test(text) && !text.includes("set_config");
      if (isRead) plans.push(await explain(client, text, values));
      else await client.query(text, values);
    }
    expect(plans.length).toBeGreaterThan(0);
    return plans;
  } finally {
    await client.end();
  }
}

async function explain(client: pg.Client, text: string, values: unknown[]): Promise<Plan> {
  const explained = `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${text}`;
  const { rows } = await client.query<{ "QUERY PLAN": { Plan: Node }[] }>(explained, values);
  const [plan] = rows[0]?.["QUERY PLAN"] ?? [];
  return plan ? readPlan(plan.Plan) : { scans: ["none"], rows: Number.POSITIVE_INFINITY };
}
