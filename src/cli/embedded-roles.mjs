/** A role without superuser rights, so that row-level security binds it, and the database that it owns. */
export async function ownDatabase(admin) {
  const client = await connect(admin);
  try {
    const { password, port, host } = client;
    if ((await client.query("select from pg_roles where rolname = 'nguon'")).rowCount === 0)
      await client.query(`create role nguon login nosuperuser nocreaterole nobypassrls password '${password}'`);
    if ((await client.query("select from pg_database where datname = 'nguon'")).rowCount === 0)
      await client.query("create database nguon owner nguon");
    return `postgresql://nguon:${password}@${host}:${port}/nguon`;
  } finally {
    await client.end();
  }
}

/** A server that a killed run left behind may still be recovering (57P03). */
async function connect(url, tries = 600) {
  // Loaded when needed: `npm start` reads this file before anything is installed.
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return client;
  } catch (error) {
    if (tries === 0 || !["57P03", "ECONNREFUSED"].includes(error.code)) throw error;
    await new Promise((done) => setTimeout(done, 100));
    return connect(url, tries - 1);
  }
}
