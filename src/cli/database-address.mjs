import net from "node:net";
import { Refusal } from "./refusal.mjs";

/** Refuses what is no address of a PostgreSQL database; asks nobody. */
export function refuseWrongAddress(given) {
  const address = URL.canParse(given) ? new URL(given) : undefined;
  if (address && /^postgres(ql)?:$/.test(address.protocol) && address.pathname.length > 1) return;
  // Without repeating it: it may hold a password.
  throw new Refusal(
    "DATABASE_URL không phải là địa chỉ PostgreSQL, dạng postgresql://TÊN:MẬT-KHẨU@MÁY:CỔNG/CƠ-SỞ-DỮ-LIỆU.",
    "DATABASE_URL is not the address of a PostgreSQL database, postgresql://NAME:PASSWORD@HOST:PORT/DATABASE.",
  );
}

/** Refuses a database that cannot be used, with the reason; says a warning where row-level security would not bind. */
export async function refuseWrongDatabase(given, say) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: given, connectionTimeoutMillis: 15_000 });
  client.on("error", () => {}); // a connection lost later is reported by the query that needed it
  const place = `${client.host}:${client.port}`;
  // A path is a Unix socket, where only PostgreSQL would listen.
  if (!client.host.startsWith("/")) await refuseOtherServer(client.host, client.port, place);
  try {
    await client.connect();
  } catch (error) {
    throw refusalOf(error, client, place);
  }
  try {
    await refuseUnfit(client, say);
  } finally {
    await client.end();
  }
}

// PostgreSQL answers one letter to the request for encryption; anything else is not PostgreSQL.
async function refuseOtherServer(host, port, place) {
  const answer = await firstByte(host, port, Buffer.from([0, 0, 0, 8, 4, 0xd2, 0x16, 0x2f]));
  if (["S", "N", "E"].includes(answer)) return;
  if (answer.startsWith("unreachable"))
    throw new Refusal(
      `Không tới được máy chủ cơ sở dữ liệu ${place} ghi trong DATABASE_URL (${answer.slice(12)}).`,
      `The database server ${place} of DATABASE_URL cannot be reached (${answer.slice(12)}).`,
    );
  throw new Refusal(
    `Máy chủ ${place} ghi trong DATABASE_URL không phải là PostgreSQL.`,
    `The server ${place} of DATABASE_URL is not PostgreSQL.`,
  );
}

const firstByte = (host, port, request) =>
  new Promise((resolve) => {
    const socket = net.connect(port, host);
    let connected = false;
    socket.setTimeout(10_000, () => {
      resolve(connected ? "silent" : "unreachable ETIMEDOUT");
      socket.destroy();
    });
    socket.once("connect", () => {
      connected = true;
      socket.write(request);
    });
    socket.once("data", (part) => {
      resolve(part.length === 1 ? part.toString("latin1") : part.toString("latin1", 0, 1) === "E" ? "E" : "other");
      socket.destroy();
    });
    socket.once("error", (error) => resolve(connected ? "broken" : `unreachable ${error.code ?? error.message}`));
    socket.once("close", () => resolve("closed"));
  });

function refusalOf(error, { user, database }, place) {
  if (error.code === "28P01" || error.code === "28000")
    return new Refusal(
      `Máy chủ ${place} từ chối tên hoặc mật khẩu của “${user}” ghi trong DATABASE_URL (${error.message}).`,
      `The server ${place} refuses the name or password of "${user}" in DATABASE_URL (${error.message}).`,
    );
  if (error.code === "3D000")
    return new Refusal(
      `Cơ sở dữ liệu “${database}” ghi trong DATABASE_URL không tồn tại trên ${place}. Hãy tạo nó trước.`,
      `The database "${database}" of DATABASE_URL does not exist on ${place}. Create it first.`,
    );
  return new Refusal(
    `Máy chủ ${place} không nhận kết nối của DATABASE_URL: ${error.message}`,
    `The server ${place} does not accept the connection of DATABASE_URL: ${error.message}`,
  );
}

const FITNESS = `select current_user as role, current_setting('server_version_num')::int as version,
  current_setting('server_encoding') as encoding, rolsuper or rolbypassrls as unbound
  from pg_roles where rolname = current_user`;

async function refuseUnfit(client, say) {
  const { role, version, encoding, unbound } = (await client.query(FITNESS)).rows[0];
  if (version < 150_000)
    throw new Refusal("Cần PostgreSQL 15 trở lên.", `PostgreSQL 15 or newer is needed, this is ${version / 10_000}.`);
  if (encoding !== "UTF8")
    throw new Refusal(
      `Cơ sở dữ liệu phải dùng UTF8, không phải ${encoding}.`,
      `The database must be UTF8, not ${encoding}.`,
    );
  if (unbound)
    say(
      `Cảnh báo: vai trò “${role}” là superuser hoặc BYPASSRLS, nên khóa theo dòng không ràng buộc nó. / Warning: the role "${role}" is superuser or BYPASSRLS, so row-level security does not bind it.`,
    );
}
