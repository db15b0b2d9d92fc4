import { createRequire } from "node:module";
import { ColumnTypeEnum, DriverAdapterError } from "@prisma/driver-adapter-utils";
import pg from "pg";

// adapter-pg 7.10 does not map the catalogue type "char" (oid 18), which the engine reads when it describes a
// database: let it pass as text, and give the column its right type (Character) in the result below.
const Result = createRequire(import.meta.url)("pg/lib/result");
const addFields = Result.prototype.addFields;
let charColumns = [];
Result.prototype.addFields = function addFieldsWithChar(fields) {
  charColumns = fields.flatMap((field, index) => (field.dataTypeID === 18 ? [index] : []));
  for (const index of charColumns) fields[index].dataTypeID = 25;
  return addFields.call(this, fields);
};

/** Fields instead of one address: for a shadow database only `database` is replaced, which an address would silently win over. */
export function connectionFields(url) {
  const { host, port, user, password, database, ssl } = new pg.Client({ connectionString: url });
  return { host, port, user, password, database, ssl };
}

export const tryConnecting = (url) => withClient(connectionFields(url), async () => {});

export async function createDatabase(url) {
  const { database, ...server } = connectionFields(url);
  await withClient({ ...server, database: "postgres" }, (client) => client.query(`CREATE DATABASE ${quote(database)}`));
  return database;
}

export const runStatement = (fields, statement) => withClient(fields, (client) => client.query(statement));

export const quote = (name) => `"${name.replaceAll('"', '""')}"`;

/** What adapter-pg gets wrong for the engine, put right. */
export function mend(adapter) {
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query); // the engine runs one query at a time
    const columnTypes = [...result.columnTypes];
    for (const index of charColumns) columnTypes[index] = ColumnTypeEnum.Character;
    return { ...result, columnTypes };
  };
  // It splits a script at every semicolon, which breaks function bodies: send it whole, as the native engine does.
  adapter.executeScript = async (script) => {
    try {
      await adapter.underlyingDriver().query(script);
    } catch (error) {
      const { code = "N/A", severity = "ERROR", message, detail, column, hint } = error;
      const original = { originalCode: error.code, originalMessage: message };
      throw new DriverAdapterError({ kind: "postgres", code, severity, message, detail, column, hint, ...original });
    }
  };
  return adapter;
}

async function withClient(fields, act) {
  const client = new pg.Client(fields);
  await client.connect();
  try {
    await act(client);
  } finally {
    await client.end();
  }
}
