import type { Client } from "pg";

/** The tables that are filled. */
export const tables = [
  "Organization",
  "Placement",
  "Term",
  "TermDates",
  "Headcount",
  "Quota",
  "Person",
  "SearchedName",
  "Member",
  "Stay",
  "MemberRollup",
  "Admission",
  "AdmissionRollup",
];

const filled = `SELECT format('%I', name)::regclass FROM unnest($1::text[]) AS name`;

type Aside = { readonly drop: string; readonly restore: string };

/** Foreign keys, then indexes that are no key: what would be checked and kept row by row. */
const found = `
  SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop,
    format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS restore
  FROM pg_constraint WHERE contype = 'f' AND conrelid IN (${filled})
  UNION ALL
  SELECT format('DROP INDEX %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
  FROM pg_index i WHERE indrelid IN (${filled}) AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)`;

/**
 * Takes away what makes bulk writing slow: foreign keys, indexes and the trigger that adds up. Answers what puts all of it
 * back as it was. Both happen in one transaction, so nobody ever sees the tables without, and a killed run leaves nothing.
 */
export async function setAside(client: Client): Promise<() => Promise<void>> {
  const { rows } = await client.query<Aside>(found, [tables]);
  for (const { drop } of rows) await client.query(drop);
  await client.query(`ALTER TABLE "Admission" DISABLE TRIGGER admission_rollup_insert`);
  return async () => {
    await client.query(`ALTER TABLE "Admission" ENABLE TRIGGER admission_rollup_insert`);
    for (const { restore } of [...rows].reverse()) await client.query(restore);
  };
}
