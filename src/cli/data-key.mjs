import { hkdfSync } from "node:crypto";
import pg from "pg";
import { Refusal } from "./refusal.mjs";

/**
 * Refuses a data key of the wrong shape, and another one than values were sealed with: nobody should find out by opening
 * them. The fingerprint is made as src/data/persons/sealing.ts makes it.
 */
export async function refuseWrongKey(url, key) {
  const given = Buffer.from(key ?? "", "base64");
  if (given.length !== 32)
    throw new Refusal(
      "NGUON_DATA_KEY phải là 32 byte viết theo base64.",
      "NGUON_DATA_KEY must be 32 bytes written in base64.",
    );
  const fingerprint = Buffer.from(hkdfSync("sha256", given, "", "nguon fingerprint", 6)).toString("hex");
  const kept = await keptFingerprint(url);
  if (kept !== undefined && kept !== fingerprint)
    throw new Refusal(
      `Khóa dữ liệu (${fingerprint}) không phải khóa đã niêm phong số liệu trong cơ sở dữ liệu (${kept}). Đặt lại đúng NGUON_DATA_KEY hoặc tệp data.key.`,
      `The data key (${fingerprint}) is not the one that values in the database were sealed with (${kept}). Put back the right NGUON_DATA_KEY, or the file data.key.`,
    );
}

async function keptFingerprint(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT value #>> '{}' AS kept FROM "Setting" WHERE name = 'installation.dataKey'`,
    );
    return rows[0]?.kept;
  } finally {
    await client.end();
  }
}
