import type { Client } from "pg";
import { monthOf } from "@/domain/month";

const terms = [
  { name: "2015-2020", from: monthOf(2015, 1), to: monthOf(2019, 12), congressOn: "2015-10-20" },
  { name: "2020-2025", from: monthOf(2020, 1), to: monthOf(2024, 12), congressOn: "2020-10-15" },
  { name: "2025-2030", from: monthOf(2025, 1), to: monthOf(2029, 12), congressOn: "2025-10-10" },
];

/** Terms as the root counts them; one organization in ten right below the root begins and ends them half a year later. */
export async function setTerms(client: Client) {
  for (const { name, from, to, congressOn } of terms) {
    await client.query(`INSERT INTO "Term" (name) VALUES ($1)`, [name]);
    await client.query(
      `INSERT INTO "TermDates" ("organizationId", "termId", "congressOn", "fromMonth", "toMonth")
      SELECT p.id, t.id, $2::date, $3::int + later, $4::int + later FROM place p
      CROSS JOIN LATERAL (SELECT CASE p.depth WHEN 0 THEN 0 ELSE 6 END AS later) s
      JOIN "Term" t ON t.name = $1
      WHERE p.depth = 0 OR (p.depth = 1 AND p.kind = 'PROVINCE' AND pg_temp.u(p.id, 7) < 0.1)`,
      [name, congressOn, from, to],
    );
  }
}
