import pg from "pg";
import { isQuestion, watched } from "./questions";

/** How each question of a reading was carried out. */
export async function plansOf(reading: () => Promise<unknown>): Promise<string[]> {
  const { sent } = await watched(reading);
  const explained = sent.filter(isQuestion).map(({ text, values }) => {
    return sendAlone(`EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF) ${text}`, values);
  });
  return Promise.all(explained);
}

/** Sends a statement by a connection of its own, which reads tables as at the size of a nation; answers a plan. */
export async function sendAlone(text: string, values: unknown[] = []): Promise<string> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    // Tables so small are read faster whole; at that size the indexes are chosen without being told to.
    await client.query("SET enable_seqscan = off");
    const { rows } = await client.query<Record<string, string>>(text, values);
    return rows.map((row) => row["QUERY PLAN"]).join("\n");
  } finally {
    await client.end();
  }
}
