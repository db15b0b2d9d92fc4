import { randomUUID } from "node:crypto";
import { db } from "@/data/db";
import { TotalInput } from "@/domain/ledger/total-admission";
import { operate } from "@/domain/policy";
import { enterTotal } from "@/features/admissions/record";
import type { Case } from "./measured";
import { openReviewer } from "./places";
import { inTransaction } from "./prepared";
import { today } from "./today";

type Cell = { readonly id: number; readonly code: string; readonly path: string };

/** A month that no entry was made for: what is measured stays apart from what is read. */
const [period, month] = ["2026-01", 2026 * 12];

/** One total at another cell each time: lock, rules, roll-ups of all superiors, audit; beside the bare insert with its roll-ups. */
export async function recordCases(): Promise<Case[]> {
  await openReviewer();
  const cells = await db.$queryRaw<Cell[]>`
    SELECT id, code, path FROM "Organization" WHERE kind = 'CELL' ORDER BY hashint4(id) LIMIT 2000`;
  let turn = 0;
  const next = () => cells[turn++ % cells.length] ?? { id: 0, code: "", path: "" };
  const product = async () => {
    const input = {
      organization: next().code,
      period,
      wanted: wanted(),
      confirmed: "yes",
      total: "add",
      key: randomUUID(),
    };
    const result = await enterTotal(operate("admission.record", today), TotalInput.parse(input));
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
  };
  await refuseDifferences(product);
  return [{ name: "record a total", level: "CELL", rows: 1, ways: { product, bare: () => insert(next()) } }];
}

let asked = 0;
const begun = Math.floor(Date.now() / 1000) % 90_000;
/** Another number than the cell has, also where it was measured before. */
const wanted = () => begun + ++asked;

const insert = ({ id, path }: Cell) =>
  inTransaction(async (client) => {
    await client.query({
      name: "lock",
      text: `SELECT id FROM "Organization" WHERE id = $1 FOR NO KEY UPDATE`,
      values: [id],
    });
    await client.query({
      name: "insert",
      text: `INSERT INTO "Admission" (id, "organizationId", path, kind, "fromMonth", "toMonth", count, reports, "changeId")
        VALUES ($1, $2, $3, 'TOTAL', $4, $4, 1, 0, $1)`,
      values: [randomUUID(), id, path, month],
    });
  });

/** What is recorded must be in the sum of the root and in the ledger alike, before it is timed. */
async function refuseDifferences(product: () => Promise<void>) {
  await product();
  const [sums] = await db.$queryRaw<{ kept: number; counted: number }[]>`
    SELECT (SELECT admitted FROM "AdmissionRollup" WHERE "organizationId" = 1 AND "fromMonth" = ${month} AND "toMonth" = ${month}) AS kept,
      (SELECT sum(count)::int FROM "Admission" WHERE "fromMonth" = ${month} AND "toMonth" = ${month}) AS counted`;
  if (!sums || sums.kept !== sums.counted) throw new Error("the sum of the root is not what the ledger says");
}
