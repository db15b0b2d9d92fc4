import pg from "pg";

// Persons are guarded row by row from everybody: whoever measures reaches them all.
const options = "-c nguon.reach=/ -c plan_cache_mode=force_custom_plan -c jit=off";
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL ?? "", max: 10, options });

type Row = Record<string, unknown>;

/** A statement prepared once on each connection: the least that asking PostgreSQL this costs. */
export const prepared =
  (name: string, text: string) =>
  async (...values: readonly unknown[]): Promise<Row[]> =>
    (await pool.query<Row>({ name, text, values: [...values] })).rows;

/** Several statements as one transaction. */
export async function inTransaction(run: (client: pg.PoolClient) => Promise<unknown>) {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    await run(client);
    await client.query("COMMIT");
  } finally {
    client.release();
  }
}
