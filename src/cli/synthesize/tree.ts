import type { Client } from "pg";
import type { Scale } from "./scales";

const founded = "2000-01-01";

/** Scratch tables `level_0` (the root) and down: ids, paths, and the weight by which what stands below is shared out. */
async function spreadLevels(client: Client, { levels }: Scale) {
  let ids = 0;
  for (const [depth, { kind, count, skew }] of levels.entries()) {
    const above =
      depth === 0
        ? `SELECT NULL::int AS id, '/' AS path, 1 AS kids`
        : `SELECT id, path, pg_temp.part(${count}, w, (sum(w) OVER (ORDER BY id))::bigint, (sum(w) OVER ())::bigint) AS kids FROM level_${depth - 1}`;
    await client.query(`CREATE UNLOGGED TABLE level_${depth} AS
      WITH above AS (${above}),
      born AS (
        SELECT ${ids} + row_number() OVER (ORDER BY a.id, n) AS id, a.id AS parent, a.path AS above
        FROM above a CROSS JOIN generate_series(1, a.kids) n),
      ranked AS (SELECT *, row_number() OVER (PARTITION BY parent ORDER BY pg_temp.u(id, 1), id) AS rank FROM born)
      SELECT id::int AS id, parent, ${depth} AS depth, '${kind}' AS kind, id - ${ids} AS nth, rank::int AS rank,
        above || id || '/' AS path, round(1000000 / power(rank, ${skew}))::bigint AS w
      FROM ranked ORDER BY id`);
    ids += count;
  }
  return ids;
}

/** All organizations as scratch table `place`; a grassroots organization with nothing below it is a cell. */
async function gather(client: Client, { levels }: Scale) {
  const all = levels.map((_, depth) => `SELECT * FROM level_${depth}`).join(" UNION ALL ");
  await client.query(`CREATE UNLOGGED TABLE place AS
    WITH every AS (${all}), below AS (SELECT parent, min(id) AS first, count(*)::int AS kids FROM every GROUP BY parent)
    SELECT p.id, p.parent, p.depth, p.nth, p.rank, p.path, p.w, b.first, coalesce(b.kids, 0) AS kids,
      CASE WHEN p.kind = 'GRASSROOTS_COMMITTEE' AND b.first IS NULL THEN 'GRASSROOTS_CELL' ELSE p.kind END AS kind,
      p.kind = 'CELL' OR (p.kind = 'GRASSROOTS_COMMITTEE' AND b.first IS NULL) AS "isCell"
    FROM every p LEFT JOIN below b ON b.parent = p.id ORDER BY p.id`);
  await client.query(`CREATE UNIQUE INDEX ON place (id)`);
  await client.query(`ANALYZE place`);
}

/** The tree with its placements; answers how many organizations that are. */
export async function plantTree(client: Client, scale: Scale): Promise<number> {
  const ids = await spreadLevels(client, scale);
  await gather(client, scale);
  // The step through all pairs of syllables has no factor in common with their number: no pair comes twice before all have.
  await client.query(`
    INSERT INTO "Organization" (id, code, kind, name, folded, path, "parentId", sector, areas, "foundedOn")
    SELECT p.id, t.code || CASE WHEN p.parent IS NULL THEN '' ELSE '-' || p.nth END, p.kind::"OrganizationKind",
      t.before || CASE WHEN p.kind = 'CENTRAL' THEN '' ELSE ' ' || a.texts[c.a] || ' ' || b.texts[c.b] END,
      t.folded || CASE WHEN p.kind = 'CENTRAL' THEN '' ELSE ' ' || a.folded[c.a] || ' ' || b.folded[c.b] END,
      p.path, p.parent, t.sector::"Sector",
      CASE WHEN p.kind = 'COMMUNE' AND pg_temp.u(p.id, 2) < 0.4 THEN '{MOUNTAIN,ETHNIC_MINORITY}'::"Area"[] ELSE '{}' END, '${founded}'
    FROM place p
    JOIN pattern t ON t.kind = p.kind AND pg_temp.pick(p.id, 3, 100) >= t."from" AND pg_temp.pick(p.id, 3, 100) < t.below
    JOIN words a ON a.list = 'first' JOIN words b ON b.list = 'second'
    CROSS JOIN LATERAL (SELECT 1 + p.nth * 2017 % (a.size * b.size) / b.size AS a, 1 + p.nth * 2017 % (a.size * b.size) % b.size AS b) c
    ORDER BY p.id`);
  await client.query(`
    INSERT INTO "Placement" ("organizationId", "parentId", name, kind, path, "from")
    SELECT id, "parentId", name, kind, path, "foundedOn" FROM "Organization" ORDER BY id`);
  await client.query(`SELECT setval(pg_get_serial_sequence('"Organization"', 'id'), ${ids})`);
  return ids;
}
