import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { migrate } from "../../prisma/migrate.mjs";
import { emptyDatabase } from "../support/databases";

const own = "prisma/migrations";
/** A database as it was before this migration, and a way to ask it. */
async function databaseBefore(name: string) {
  const url = await emptyDatabase();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  onTestFinished(() => client.end());
  await client.query("drop schema public cascade; create schema public");
  await migrate(url, { say: () => {}, folder: before(name) });
  return { url, client };
}

/** A folder with the migrations that came before this one. */
function before(name: string) {
  const folder = mkdtempSync(path.join(tmpdir(), "migrations-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const one of readdirSync(own).filter((one) => one < name))
    cpSync(path.join(own, one), path.join(folder, one), { recursive: true });
  return folder;
}

test("members entered before persons stood apart keep their names", async () => {
  const { url, client } = await databaseBefore("20260206000000_persons");
  await client.query(`
    insert into "Organization" (code, kind, name, folded, path, "foundedOn") values ('o', 'CELL', 'O', 'o', '/1/', '2020-01-01');
    select set_config('nguon.reach', '/', false);
    insert into "Member" (id, "organizationId", path, "fullName", folded, "sortKey", "bornOn", status)
    select gen_random_uuid(), id, path, 'Vàng Thị Mỷ', 'vang thi my', 'my', '1999-05-01', 'OFFICIAL' from "Organization"`);
  await migrate(url, { say: () => {} });
  const { rows } = await client.query(
    `select p."fullName", p."bornOn"::text, m.status, m.path from "Member" m join "Person" p on p.id = m."personId"`,
  );
  expect(rows).toEqual([{ fullName: "Vàng Thị Mỷ", bornOn: "1999-05-01", status: "OFFICIAL", path: "/1/" }]);
});
