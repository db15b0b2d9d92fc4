import { monthOf } from "@/domain/month";
import { prepared } from "./prepared";
import { today } from "./today";

const session = prepared(
  "session",
  `SELECT s.id, s."seenAt", u.id AS "userId", u.email, u.name, g.role, g.until, o.id AS place, o.code, o.name AS "placeName", o.path
  FROM "Session" s JOIN "User" u ON u.id = s."userId" JOIN "Grant" g ON g."userId" = u.id LEFT JOIN "Organization" o ON o.id = g."organizationId"
  WHERE s.id = $1 AND s."revokedAt" IS NULL AND s."expiresAt" > now() AND u."disabledAt" IS NULL`,
);

const headcount = `LEFT JOIN LATERAL (SELECT h.total, h."on" FROM "Headcount" h WHERE h."organizationId" = o.id AND h."on" <= $2
  ORDER BY h."on" DESC LIMIT 1) h ON true`;

const standing = prepared(
  "standing",
  `SELECT o.id, o.code, o.name, o.kind, o.path, o.sector, o."foundedOn", h.* FROM "Organization" o ${headcount} WHERE o.code = $1`,
);

const latest = prepared(
  "latest",
  `SELECT q."fromMonth", q."toMonth", q."termId" FROM "Quota" q WHERE q."organizationId" = $1 AND q."decidedOn" <= $2 AND EXISTS (
    SELECT FROM "AdmissionRollup" r WHERE r."organizationId" = $1 AND r.reports > 0 AND r."fromMonth" >= q."fromMonth" AND r."toMonth" <= q."toMonth")
  ORDER BY q."toMonth" DESC, q."fromMonth" LIMIT 1`,
);

const superiors = prepared("superiors", `SELECT id, code, name, path FROM "Organization" WHERE id = ANY($1)`);

const terms = prepared(
  "terms",
  `SELECT d."termId", t.name, d."organizationId", d."fromMonth", d."toMonth" FROM "TermDates" d JOIN "Term" t ON t.id = d."termId"
  WHERE d."organizationId" = ANY($1)`,
);

const children = prepared(
  "children",
  `SELECT o.id, o.code, o.name, o.kind, o.path, h.total, h."on", coalesce(d."fromMonth", $4) AS first, coalesce(d."toMonth", $5) AS last,
    (SELECT count(*)::int FROM "Organization" b WHERE b."parentId" = o.id) AS below
  FROM "Organization" o ${headcount} LEFT JOIN "TermDates" d ON d."organizationId" = o.id AND d."termId" = $3 WHERE o."parentId" = $1`,
);

const quotas = prepared(
  "quotas",
  `SELECT DISTINCT ON (q."organizationId", q."termId", q."fromMonth", q."toMonth", q.basis) q.* FROM "Quota" q
  WHERE (q."organizationId" = $1 OR (q."organizationId" = ANY($2) AND (q."termId" = $3 OR ($3::int IS NULL AND q."termId" IS NULL
    AND q."fromMonth" = $4 AND q."toMonth" = $5)))) AND q."decidedOn" <= $6
  ORDER BY q."organizationId", q."termId", q."fromMonth", q."toMonth", q.basis, q."decidedOn" DESC, q.revision DESC`,
);

const counts = [
  "admitted",
  "own",
  "reports",
  "ownReports",
  "named",
  "women",
  "minority",
  "youth",
  "upperSecondary",
  "local",
];

const sums = prepared(
  "sums",
  `SELECT s.id, ${counts.map((name) => `sum(r."${name}") FILTER (WHERE inside)::int AS "${name}"`).join(", ")},
    sum(r.admitted) FILTER (WHERE NOT inside)::int AS unphased
  FROM unnest($1::int[], $2::int[], $3::int[]) WITH ORDINALITY AS s(id, first, last, place)
  LEFT JOIN "AdmissionRollup" r ON r."organizationId" = s.id AND r."fromMonth" <= s.last AND r."toMonth" >= s.first
  CROSS JOIN LATERAL (SELECT r."fromMonth" >= s.first AND r."toMonth" <= s.last AS inside) i GROUP BY s.id, s.place ORDER BY s.place`,
);

const settings = prepared("settings", `SELECT name, "from", value FROM "Setting" ORDER BY "from"`);

const sources = prepared(
  "sources",
  `SELECT * FROM "Admission" WHERE "organizationId" = $1 AND source IS NOT NULL AND "toMonth" >= $2 AND "fromMonth" <= $3 LIMIT 20`,
);

/** Six years of everything below, and by month those of the organization itself. */
const charts = prepared(
  "charts",
  `SELECT "organizationId", CASE "organizationId" WHEN $1 THEN "fromMonth" ELSE "fromMonth" / 12 * 12 END AS "from",
    CASE "organizationId" WHEN $1 THEN "toMonth" ELSE "toMonth" / 12 * 12 + 11 END AS "to", sum(admitted)::int AS admitted,
    sum(own)::int AS own, sum(reports)::int AS reports, sum("ownReports")::int AS "ownReports"
  FROM "AdmissionRollup" WHERE "organizationId" = ANY($2) AND "toMonth" >= $3 AND "fromMonth" <= $4 GROUP BY 1, 2, 3`,
);

const newest = prepared(
  "newest",
  `WITH subtree AS MATERIALIZED (SELECT id FROM "Admission" WHERE path LIKE $1 LIMIT 2001)
  SELECT a.*, o.code, o.name, o.kind AS "organizationKind", (SELECT sum(c.count) FROM "Admission" c WHERE c."correctsId" = a.id) AS mended
  FROM "Admission" a JOIN "Organization" o ON o.id = a."organizationId" WHERE a.id IN (
    (SELECT id FROM subtree WHERE (SELECT count(*) FROM subtree) <= 2000 ORDER BY id DESC LIMIT 10)
    UNION ALL
    (SELECT id FROM "Admission" WHERE (SELECT count(*) FROM subtree) > 2000 AND path LIKE $1 ORDER BY id DESC LIMIT 10))
  ORDER BY a.id DESC`,
);

/** So many rows of a long table come with a page. */
const firstRows = 50;

/** The rows of an attainment page (of the year, or of the latest months with figures), and no more than them; with those of its charts. */
export const bareAttainment = (sessionId: string, code: string, year?: string, extent?: "charts") => async () => {
  await session(sessionId);
  const [place] = await standing(code, today);
  const id = Number(place?.id);
  const above = String(place?.path).split("/").filter(Boolean).map(Number);
  const months = year === undefined ? monthsOf((await latest(id, today))[0]) : yearOf(Number(year));
  const { from, to, term } = months;
  const [below] = await Promise.all([children(id, today, term, from, to), superiors(above), terms(above)]);
  const ids = below.map((row) => Number(row.id));
  const years = [0, 1, 2, 3, 4, 5, 6].map((back) => yearOf(Number(today.slice(0, 4)) - back));
  const spans = [
    { id, from, to },
    ...years.map((one) => ({ id, ...one })),
    ...below.map((row) => ({ id: Number(row.id), from: Number(row.first), to: Number(row.last) })),
  ];
  const [held, found, , told] = await Promise.all([
    quotas(id, ids, term, from, to, today),
    sums(...(["id", "from", "to"] as const).map((name) => spans.map((span) => span[name]))),
    settings(),
    sources(id, from, to),
  ]);
  const named = below.toSorted((a, b) => (String(a.name) < String(b.name) ? -1 : 1)).slice(0, firstRows);
  const drawn = extent ? await charts(id, [id, ...named.map((row) => row.id)], to - 6 * 12 + 1, to) : [];
  const lines = year === undefined ? await newest(`${place?.path}%`) : [];
  const quotasOf = (one: number) => held.filter((row) => row.organizationId === one && isFor(row, months));
  const admitted = new Map(found.map((row) => [Number(row.id), Number(row.admitted ?? 0)]));
  const own = Number(found.find((row) => row.id === id)?.admitted ?? 0);
  const figures = [
    [id, own, quotasOf(id).length],
    ...ids.map((one) => [one, admitted.get(one) ?? 0, quotasOf(one).length]),
  ];
  const rows = [
    [place?.name, place?.total, own, ...quotasOf(id).map((row) => row.required)],
    ...below
      .map((row) => ({
        row,
        count: admitted.get(Number(row.id)) ?? 0,
        required: Number(quotasOf(Number(row.id))[0]?.required ?? 0),
      }))
      .toSorted((a, b) => b.required - b.count - a.required + a.count)
      .slice(0, firstRows)
      .map(({ row, count, required }) => [row.code, row.name, row.total, count, required]),
    ...found.slice(1, years.length + 1).map((row, back) => [years[back]?.from, row.admitted]),
    ...(extent ? named : []).map((row) => [
      row.name,
      ...drawn.flatMap((one) => (one.organizationId === row.id ? [one.admitted] : [])),
    ]),
    ...drawn.flatMap((one) => (one.organizationId === id ? [[one.from, one.admitted]] : [])),
    ...[...told, ...lines].map((line) => [line.name, line.kind, line.count, line.source]),
  ];
  return { figures, rows };
};

type Months = ReturnType<typeof yearOf>;

const isFor = (row: Record<string, unknown>, { from, to, term }: Months) =>
  !row.closes &&
  (term === null ? row.termId === null && row.fromMonth === from && row.toMonth === to : row.termId === term);

const yearOf = (year: number) => ({ from: monthOf(year, 1), to: monthOf(year, 12), term: null as number | null });

const monthsOf = (row: Record<string, unknown> | undefined) =>
  row
    ? { from: Number(row.fromMonth), to: Number(row.toMonth), term: row.termId as number | null }
    : yearOf(Number(today.slice(0, 4)));
