import type { Client } from "pg";

/**
 * Functions of this connection alone. Nothing is drawn from a generator: every choice is a hash of what it is made for
 * and the seed, so that the same seed gives the same rows whatever the order they are made in. Each is one expression that
 * uses an argument once: so PostgreSQL puts it in place of the call, which a body with a FROM of its own would cost fivefold.
 */
export async function prepareChance(client: Client, seed: number) {
  await client.query(`
    -- A fraction from 0 up to, not including, 1.
    CREATE FUNCTION pg_temp.u(n bigint, salt int) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      SELECT (hashint8extended(n, salt::bigint * 1000003 + ${seed}) & 9007199254740991)::float8 / 9007199254740992.0
    $$;
    -- A whole number from 0 up to, not including, \`below\`.
    CREATE FUNCTION pg_temp.pick(n bigint, salt int, below int) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      SELECT floor(pg_temp.u(n, salt) * below)::int
    $$;
    -- Which part of \`whole\` falls to a weight, given all weights up to and with it and their total: the parts add up exactly.
    CREATE FUNCTION pg_temp.part(whole bigint, weight bigint, upto bigint, total bigint) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      SELECT (whole * upto / total - whole * (upto - weight) / total)::int
    $$;
    -- A UUID of version 7, which sorts by its moment.
    CREATE FUNCTION pg_temp.key(at timestamptz, n bigint, salt int) RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$
      SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7'
        || left(overlay(md5(n || ':' || salt || ':${seed}') PLACING '8' FROM 4 FOR 0), 19))::uuid
    $$`);
}
