import type { Months } from "@/domain/month";
import type { BenchPlace } from "./places";
import { prepared } from "./prepared";

const below = prepared("count-below", `SELECT id, path FROM "Organization" WHERE "parentId" = $1`);

const within = prepared(
  "count-within",
  `SELECT coalesce(sum(count), 0)::int AS n FROM "Admission" WHERE path LIKE $1 AND "fromMonth" >= $2 AND "toMonth" <= $3`,
);

const each = prepared(
  "count-each",
  `SELECT split_part(path, '/', $4::int)::int AS id, sum(count)::int AS n FROM "Admission"
  WHERE path LIKE $1 AND "fromMonth" >= $2 AND "toMonth" <= $3 AND split_part(path, '/', $4::int) <> '' GROUP BY 1`,
);

/** Persons admitted at a place and at each one right below it, added up from the ledger itself. */
export async function countedFromLedger(place: BenchPlace, months: Months, own: ReadonlyMap<number, Months>) {
  const counts = new Map<number, number>();
  const pattern = `${place.path}%`;
  const [all] = await within(pattern, months.from, months.to);
  counts.set(place.id, Number(all?.n));
  for (const row of await each(pattern, months.from, months.to, place.path.split("/").length))
    counts.set(Number(row.id), Number(row.n));
  for (const { id, path } of await below(place.id)) {
    const { from, to } = own.get(Number(id)) ?? months;
    if (from === months.from && to === months.to) continue;
    const [row] = await within(`${path}%`, from, to);
    counts.set(Number(id), Number(row?.n));
  }
  return counts;
}
