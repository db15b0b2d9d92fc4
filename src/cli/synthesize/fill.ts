import type { Client } from "pg";
import { Refused, said } from "../command";
import { setAside } from "./aside";
import { prepareChance } from "./chance";
import { countMembers } from "./headcounts";
import { countUp, makeEntries, writeLedger } from "./ledger";
import { drawUpLines } from "./lines";
import { prepareNames } from "./names";
import { listNames, nameMembers } from "./people";
import { preparePatterns } from "./place-names";
import type { Tell } from "./progress";
import { setQuotas } from "./quotas";
import { countRegister } from "./register-sums";
import type { Scale } from "./scales";
import { closeScratch, connect, openScratch } from "./session";
import { setTerms } from "./terms";
import { tidy } from "./tidy";
import { planTotals } from "./totals";
import { plantTree } from "./tree";
import { addLogins, type Login } from "./users";
import { prepareWords } from "./words";

type Asked = {
  readonly scale: Scale;
  readonly seed: number;
  readonly password: string;
  readonly tell: Tell;
  /** Called once all rows are there to stay. */
  readonly kept?: () => void;
};

/**
 * Fills the migrated, empty database at `url`; refuses any other. Written straight in SQL, past the acts a person would
 * use: through them the nation would take days. All in one transaction, so that there is everything or nothing.
 */
export async function fill(url: string, asked: Asked): Promise<readonly Login[]> {
  const client = await connect(url);
  try {
    await client.query("BEGIN");
    await refuseFilled(client);
    const logins = await fillAll(client, asked);
    await client.query("COMMIT");
    asked.kept?.();
    asked.tell(said("Dọn và thống kê các bảng…", "Vacuuming and analyzing the tables…"));
    await tidy(url);
    return logins;
  } finally {
    await client.end();
  }
}

async function fillAll(client: Client, { scale, seed, password, tell }: Asked) {
  await openScratch(client);
  await prepareChance(client, seed);
  await prepareWords(client);
  await prepareNames(client);
  await preparePatterns(client);
  const restore = await setAside(client);
  await numberFromOne(client);
  const organizations = await plantTree(client, scale);
  tell(said(`${organizations} tổ chức`, `${organizations} organizations`));
  await countMembers(client, scale);
  await setTerms(client);
  tell(said("Số đảng viên, các nhiệm kỳ", "Headcounts and terms"));
  const plan = await planTotals(client, scale);
  await drawUpLines(client, plan);
  await makeEntries(client, plan);
  tell(said("Đã lập các dòng sổ", "Entries drawn up"));
  await nameMembers(client);
  tell(said("Đảng viên có tên", "Members by name"));
  await listNames(client);
  tell(said("Tên để tra cứu", "Names to search"));
  await countRegister(client, scale);
  tell(said("Số đếm đảng viên từng ngày", "Members counted by day"));
  const { rowCount: entries } = await writeLedger(client);
  tell(said(`${entries} dòng sổ`, `${entries} entries`));
  const { rowCount: sums } = await countUp(client);
  tell(said(`${sums} số cộng`, `${sums} sums`));
  await client.query(`ANALYZE "AdmissionRollup", "Headcount", "TermDates"`);
  const quotas = await setQuotas(client);
  tell(said(`${quotas} chỉ tiêu`, `${quotas} quotas`));
  await restore(tell);
  const logins = await addLogins(client, password);
  await closeScratch(client);
  return logins;
}

/** A run that failed has used up numbers; the same seed gives the same ids all the same. */
async function numberFromOne(client: Client) {
  for (const table of ["Term", "Placement", "Quota", "User", "Grant"])
    await client.query(`SELECT setval(pg_get_serial_sequence('"${table}"', 'id'), 1, false)`);
}

/** Whoever comes second waits here for the first to finish, and is refused. */
async function refuseFilled(client: Client) {
  await client.query(`LOCK TABLE "Organization" IN EXCLUSIVE MODE`);
  const { rows } = await client.query<{ database: string }>(`SELECT current_database() AS database
    WHERE EXISTS (SELECT FROM "Organization") OR EXISTS (SELECT FROM "User") OR EXISTS (SELECT FROM "Admission")`);
  for (const { database } of rows)
    throw new Refused(
      said(
        `Cơ sở dữ liệu “${database}” không trống: số liệu giả lập cần một cơ sở dữ liệu riêng.`,
        `The database "${database}" is not empty: synthetic figures need a database of their own.`,
      ),
    );
}
