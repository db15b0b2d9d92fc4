import type { Client } from "pg";
import { said } from "../command";
import type { Tell } from "./progress";

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

/** Those of millions of rows: their own keys are kept row by row no more than other indexes. */
const large = ["Quota", "Person", "SearchedName", "Member", "Stay", "MemberRollup", "Admission", "AdmissionRollup"];

/** Triggers whose work is done here at once for all rows, or that refuse to have a table emptied. */
const triggers = [
  "admission_append_only",
  "admission_rollup_insert",
  "member_rollup_insert",
  "person_alike",
  "person_standing_insert",
  "quota_append_only",
  "searched_names_insert",
];

type Aside = { readonly drop: string; readonly restore: string };

const filled = (which: readonly string[]) => `(${which.map((name) => `'"${name}"'::regclass`).join(", ")})`;

const constraints = (which: string) => `
  SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop,
    format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS restore
  FROM pg_constraint WHERE ${which}`;

/** In the order they can be taken away in; put back the other way round. Nothing is judged row by row as its owner writes. */
const found: readonly { readonly query: string; readonly told?: string }[] = [
  {
    query: `SELECT format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY', oid::regclass) AS drop,
      format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', oid::regclass) AS restore
    FROM pg_class WHERE relforcerowsecurity AND oid IN ${filled(tables)}`,
  },
  {
    query: `SELECT format('ALTER TABLE %s DISABLE TRIGGER %I', tgrelid::regclass, tgname) AS drop,
      format('ALTER TABLE %s ENABLE TRIGGER %I', tgrelid::regclass, tgname) AS restore
    FROM pg_trigger WHERE tgname IN (${triggers.map((name) => `'${name}'`).join(", ")}) AND tgrelid IN ${filled(tables)}`,
  },
  {
    query: constraints(`contype = 'f' AND (conrelid IN ${filled(tables)} OR confrelid IN ${filled(large)})`),
    told: said("Khóa ngoại", "Foreign keys"),
  },
  {
    query: constraints(`contype IN ('p', 'u') AND conrelid IN ${filled(large)}`),
    told: said("Khóa chính", "Primary keys"),
  },
  {
    query: `SELECT format('DROP INDEX %s', indexrelid::regclass) AS drop, pg_get_indexdef(indexrelid) AS restore FROM pg_index i
    WHERE indrelid IN ${filled(tables)} AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)`,
    told: said("Chỉ mục", "Indexes"),
  },
];

/**
 * Takes away what makes bulk writing slow: what is checked, kept or added up row by row. Answers what puts all of it back
 * as it was. Both happen in one transaction, so nobody ever sees the tables without, and a killed run leaves nothing.
 */
export async function setAside(client: Client): Promise<(tell: Tell) => Promise<void>> {
  const aside: { rows: Aside[]; told?: string }[] = [];
  for (const { query, ...told } of found) {
    const { rows } = await client.query<Aside>(query);
    for (const { drop } of rows) await client.query(drop);
    aside.push({ rows, ...told });
  }
  // Empty as they are: rows in files made by this transaction need no log where the server keeps the least.
  await client.query(`TRUNCATE ${large.map((name) => `"${name}"`).join(", ")}`);
  return async (tell) => {
    for (const { rows, told } of aside.toReversed()) {
      for (const { restore } of rows.toReversed()) await client.query(restore);
      if (told) tell(told);
    }
  };
}
