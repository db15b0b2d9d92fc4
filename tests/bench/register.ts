import { countRegistered } from "@/data/members/counts";
import { listRegister } from "@/data/members/register";
import { nameWords } from "@/domain/persons/likeness";
import { operate } from "@/domain/policy";
import type { Case } from "./measured";
import type { BenchPlace } from "./places";
import { prepared } from "./prepared";
import { today } from "./today";

const page = 51;
const texts = ["giàng", "nguyễn văn", "giang a pao", "thi", "khong co ai", "h"];

const columns = `m.id, p.id AS "personId", p."fullName", p."bornOn", p."birthYear", m.status, m."joinedOn", m."leftOn", o.code, o.name AS place`;
const from = `FROM "Person" p JOIN "Member" m ON m."personId" = p.id JOIN "Organization" o ON o.id = m."organizationId"`;
const present = `p.path >= $1 AND p.path < $2 AND m.status IN ('PROBATIONARY', 'OFFICIAL')`;

const countAll = prepared("members counted", `SELECT count(*)::int AS n ${from} WHERE ${present}`);
const first = prepared(
  "members",
  `SELECT ${columns} ${from} WHERE ${present} ORDER BY p."sortKey", p.id LIMIT ${page}`,
);
const next = prepared(
  "members further",
  `SELECT ${columns} ${from} WHERE ${present}
  AND (p."sortKey", p.id) > (SELECT "sortKey", id FROM "Person" WHERE id = $3) ORDER BY p."sortKey", p.id LIMIT ${page}`,
);

/** The register of every level, the page after the first, and names searched for in the largest; each with its count. */
export async function registerCases(places: readonly BenchPlace[]): Promise<Case[]> {
  // Plain SQL counts the members of all the country in seconds: a province is the largest that is waited for.
  const counted = places.filter(({ kind }) => kind !== "CENTRAL");
  const [root] = counted;
  const lists = counted.flatMap((place) => [pageCase(place), furtherCase(place)]);
  return Promise.all([...lists, ...(root ? texts.map((text) => searchCase(root, text)) : [])]);
}

const reading = { counts: operate("attainment.read", today), names: operate("member.read", today) };

async function read({ id, path }: BenchPlace, text: string, after?: string) {
  const here = await countRegistered(reading.counts, id, today);
  const size = (here?.official ?? 0) + (here?.probationary ?? 0);
  const asked = { path, text, status: "present" as const, size, most: page, ...(after && { after }) };
  return (await listRegister(reading.names, asked)).lines;
}

const range = ({ path }: BenchPlace) => [path, `${path.slice(0, -1)}0`];

async function pageCase(place: BenchPlace): Promise<Case> {
  const product = () => read(place, "");
  const bare = async () => [await countAll(...range(place)), await first(...range(place))] as const;
  const [ours, [, plain]] = [await product(), await bare()];
  refuseOther(place.code, ours, plain);
  return { name: `register ${place.code}`, level: place.kind, rows: ours.length, ways: { product, bare } };
}

async function furtherCase(place: BenchPlace): Promise<Case> {
  const after = (await read(place, "")).at(-1)?.personId ?? "00000000-0000-7000-8000-000000000000";
  const product = () => read(place, "", after);
  const bare = async () => [await countAll(...range(place)), await next(...range(place), after)] as const;
  const [ours, [, plain]] = [await product(), await bare()];
  refuseOther(place.code, ours, plain);
  return { name: `register-further ${place.code}`, level: place.kind, rows: ours.length, ways: { product, bare } };
}

async function searchCase(place: BenchPlace, text: string): Promise<Case> {
  const words = nameWords(text).map((word) => `% ${word}%`);
  const named = words.map((_, index) => `AND (' ' || p.folded) LIKE $${index + 3}`).join(" ");
  const count = prepared(`named ${words.length}`, `SELECT count(*)::int AS n ${from} WHERE ${present} ${named}`);
  const list = prepared(
    `names ${words.length}`,
    `SELECT ${columns} ${from} WHERE ${present} ${named} ORDER BY p."sortKey", p.id LIMIT ${page}`,
  );
  const product = () => read(place, text);
  const bare = async () => [await count(...range(place), ...words), await list(...range(place), ...words)] as const;
  const [ours, [, plain]] = [await product(), await bare()];
  refuseOther(text, ours, plain);
  return { name: `register-search "${text}"`, level: place.kind, rows: ours.length, ways: { product, bare } };
}

function refuseOther(what: string, ours: readonly { id: string }[], plain: readonly Record<string, unknown>[]) {
  if (ours.map(({ id }) => id).join() !== plain.map(({ id }) => id).join())
    throw new Error(`register of ${what}: other members than plain SQL finds`);
}
