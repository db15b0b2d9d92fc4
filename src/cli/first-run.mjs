import pg from "pg";
import { firstRunToken, forgetFirstRun } from "./secrets.mjs";

/** The token of the first run while the database has no user; afterwards undefined, and the token is forgotten. */
export async function firstRun(url, data) {
  if (await hasUsers(url)) {
    forgetFirstRun(data);
    return undefined;
  }
  return process.env.NGUON_FIRST_RUN_TOKEN || firstRunToken(data);
}

/** What the operator is told, with the address where it is asked for. */
export const introduceFirstRun = (address, token) =>
  [
    "Chưa có người dùng. Mở địa chỉ sau và nhập mã khởi đầu:",
    "There is no user yet. Open this address and enter the starting code:",
    `  ${address}/welcome`,
    `  ${token}`,
    "",
  ].join("\n");

async function hasUsers(connectionString) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query('select from "User" limit 1')).rowCount > 0;
  } finally {
    await client.end();
  }
}
