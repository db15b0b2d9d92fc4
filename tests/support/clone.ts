import { randomUUID } from "node:crypto";
import pg from "pg";
import { inDatabase, type TestCluster } from "./cluster";

export type OwnDatabase = { url: string; drop: () => Promise<void> };

/** A database of one's own, copied from a template; its role owns it but is bound by row-level security. */
export async function cloneDatabase(cluster: TestCluster, template: "demo" | "empty"): Promise<OwnDatabase> {
  const name = `t_${randomUUID().replaceAll("-", "")}`;
  await ask(cluster.admin, `create database ${name} template ${cluster[template]} owner nguon`);
  return {
    url: inDatabase(cluster.owner, name),
    drop: () => ask(cluster.admin, `drop database if exists ${name} with (force)`),
  };
}

async function ask(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
