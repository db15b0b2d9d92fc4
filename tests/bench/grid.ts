import { randomUUID } from "node:crypto";
import { db } from "@/data/db";
import { monthOf } from "@/domain/month";
import { operate } from "@/domain/policy";
import { readGrid } from "@/features/admissions/grid/read-grid";
import { saveCell } from "@/features/admissions/grid/save-cell";
import type { Case } from "./measured";
import { openReviewer } from "./places";
import { inTransaction, prepared } from "./prepared";
import { today } from "./today";

type Cell = {
  readonly id: number;
  readonly code: string;
  readonly path: string;
  readonly grid: string;
  readonly above: number;
};

/** A year that nothing was entered for: what is saved stays apart from what is read. */
const year = 2019;
const atOnce = 4;
const many = 40;

/**
 * A cell saved as the script of a grid has it saved: found, locked, judged, written with the sums of all superiors, audited,
 * and answered with the sums around it; beside one plain insert without any of that. Then forty, four people at a time;
 * and the reading of the widest grid there is, beside the bare sums.
 */
export async function gridCases(): Promise<Case[]> {
  await openReviewer();
  const cells = await db.$queryRaw<Cell[]>`
    SELECT c.id, c.code, c.path, p.code AS grid, p.id AS above FROM "Organization" c JOIN "Organization" p ON p.id = c."parentId"
    WHERE c.kind = 'CELL' ORDER BY hashint4(c.id) LIMIT 1000`;
  await db.$executeRaw`CREATE TABLE IF NOT EXISTS "BenchInsert" (id uuid PRIMARY KEY, "organizationId" int, month int, count int)`;
  let turn = 0;
  const next = () => cells[turn++ % cells.length] ?? { id: 0, code: "", path: "", grid: "", above: 0 };
  const save = () => saveOne(next());
  const insert = () => insertOne(next());
  await refuseDifferences(save);
  return [
    { name: "save a cell", level: "CELL", rows: 1, ways: { product: save, bare: insert } },
    {
      name: `save ${many} cells, ${atOnce} at a time`,
      level: "CELL",
      rows: many,
      acts: many,
      ways: { product: () => together(save), bare: () => together(insert) },
    },
    await readCase(),
  ];
}

async function together(act: () => Promise<void>) {
  const hand = async () => {
    for (let left = many / atOnce; left > 0; left--) await act();
  };
  await Promise.all(Array.from({ length: atOnce }, hand));
}

const seen = new Map<string, number | null>();
let month = 0;

/** Up by one each time, in another month each time. */
async function saveOne({ code, grid }: Cell) {
  const period = `${year}-${String((month++ % 12) + 1).padStart(2, "0")}`;
  const held = seen.get(`${code} ${period}`) ?? null;
  const input = {
    organization: code,
    period,
    wanted: (held ?? 0) + 1,
    seen: held,
    total: "add",
    confirmed: true,
    raises: true,
  };
  const saved = await saveCell(operate("admission.record", today), grid, { ...input, key: randomUUID() });
  if (saved.ok) seen.set(`${code} ${period}`, saved.value.held);
  // What an earlier bench left there is seen now.
  else if (typeof saved.problems[0].values?.now === "number")
    seen.set(`${code} ${period}`, saved.problems[0].values.now);
  else throw new Error(JSON.stringify(saved.problems));
}

const insertOne = ({ id }: Cell) =>
  inTransaction(async (client) => {
    const text = `INSERT INTO "BenchInsert" (id, "organizationId", month, count) VALUES ($1, $2, $3, 1)`;
    await client.query({ name: "plain insert", text, values: [randomUUID(), id, monthOf(year, 1)] });
  });

const bareSums = prepared(
  "grid sums",
  `SELECT s.place, coalesce(sum(r.admitted), 0)::int AS n FROM unnest($1::int[], $2::int[], $3::int[]) WITH ORDINALITY AS s(id, first, last, place)
  LEFT JOIN "AdmissionRollup" r ON r."organizationId" = s.id AND r."fromMonth" >= s.first AND r."toMonth" <= s.last
  GROUP BY s.place ORDER BY s.place`,
);

async function readCase(): Promise<Case> {
  const [widest] = await db.$queryRaw<{ code: string; ids: number[] }[]>`
    SELECT p.code, array_agg(c.id) AS ids FROM "Organization" c JOIN "Organization" p ON p.id = c."parentId"
    GROUP BY p.id HAVING count(*) <= 60 ORDER BY count(*) DESC, p.id LIMIT 1`;
  const { code, ids } = widest ?? { code: "", ids: [] };
  const access = operate("admission.record", today);
  const product = () => readGrid(access, async () => undefined, code, { year: String(year - 1) });
  const spans = ids.flatMap((id) =>
    Array.from({ length: 12 }, (_, index) => ({ id, month: monthOf(year - 1, 1) + index })),
  );
  const months = spans.map((span) => span.month);
  const bare = () =>
    bareSums(
      spans.map(({ id }) => id),
      months,
      months,
    );
  const grid = await product();
  return { name: `read a grid ${code}`, level: "GRID", rows: grid?.rows.length ?? 0, ways: { product, bare } };
}

/** What is saved must be in the sum of the root and in the ledger alike, before it is timed. */
async function refuseDifferences(save: () => Promise<void>) {
  await save();
  const [sums] = await db.$queryRaw<{ kept: number; counted: number }[]>`
    SELECT (SELECT coalesce(sum(admitted), 0)::int FROM "AdmissionRollup" WHERE "organizationId" = 1 AND "fromMonth" / 12 = ${year}) AS kept,
      (SELECT coalesce(sum(count), 0)::int FROM "Admission" WHERE "fromMonth" / 12 = ${year}) AS counted`;
  if (!sums || sums.kept !== sums.counted) throw new Error("the sum of the root is not what the ledger says");
}
