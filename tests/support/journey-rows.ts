import pg from "pg";

/** Asks a database, one connection for each question: nothing is left open when it is dropped. */
export const rowsOf =
  (url: string) =>
  async <Row extends pg.QueryResultRow>(statement: string, values: unknown[] = []): Promise<Row[]> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Row>(statement, values)).rows;
    } finally {
      await client.end();
    }
  };

export type Rows = ReturnType<typeof rowsOf>;

/** How much has been written: whatever was refused leaves all of it as it was. */
export async function written(rows: Rows) {
  const [counts] = await rows(
    `select (select count(*)::int from "Admission") as entries, (select coalesce(sum(count), 0)::int from "Admission") as persons,
      (select count(*)::int from "Quota") as quotas, (select count(*)::int from "AuditEvent") as events,
      (select count(*)::int from "Idempotency") as answers`,
  );
  return counts;
}

/** Sums that are not what the ledger says; nothing is right. */
export const wrongSums = (rows: Rows) =>
  rows(
    `(select 'stored' as side, r.* from (select * from "AdmissionRollup" except select * from admission_recount()) r)
     union all
     (select 'counted', r.* from (select * from admission_recount() except select * from "AdmissionRollup") r)`,
  );
