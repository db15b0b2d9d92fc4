import pg, { type Client } from "pg";

/** So many processes of the server help with one statement, where it has them to spare. */
export const helpers = 3;

export async function connect(url: string): Promise<Client> {
  const client = new pg.Client({ connectionString: url, application_name: "nguon synthesize" });
  client.on("error", () => {}); // a connection lost is reported by the statement that needed it
  await client.connect();
  return client;
}

/**
 * What this transaction alone asks of the server, and a schema of its own for what rows are made from: scratch tables
 * rather than temporary ones, which only one process can read. Nobody else ever sees them.
 */
export async function openScratch(client: Client) {
  await client.query(`SET LOCAL client_min_messages = warning; SET LOCAL timezone = 'UTC'; SET LOCAL synchronous_commit = off;
    SET LOCAL work_mem = '256MB'; SET LOCAL maintenance_work_mem = '1GB'; SET LOCAL jit = off;
    SET LOCAL max_parallel_workers_per_gather = ${helpers}; SET LOCAL max_parallel_maintenance_workers = ${helpers};
    SET LOCAL parallel_tuple_cost = 0.001`);
  await client.query(`CREATE SCHEMA ${schema}; SET LOCAL search_path = ${schema}, public`);
}

/** Before the transaction ends: nothing of it stays. */
export const closeScratch = (client: Client) => client.query(`DROP SCHEMA ${schema} CASCADE`);

const schema = "synthesis";
