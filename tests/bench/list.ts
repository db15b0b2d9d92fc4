import { signedInBy } from "@/data/installation/sessions";
import { listLines } from "@/data/ledger/admissions";
import { searchOrganizations } from "@/data/organizations/organizations";
import { decide } from "@/domain/policy";
import { searchWords } from "@/domain/search";
import type { Case } from "./measured";
import { type BenchPlace, listPlaces, openReviewer } from "./places";
import { prepared } from "./prepared";
import { registerCases } from "./register";
import { findReviewer } from "./reviewer";
import { today } from "./today";

const page = 51;

const texts = [
  "xa",
  "an",
  "z",
  "zx",
  "q",
  "",
  "muong hum",
  "Mường Hum",
  "xa phu loc",
  "thon",
  "Chi bộ",
  "truong tieu hoc tan",
  "khong co o dau",
  "m",
  "binh",
];

// A short word stands at the beginning of one.
const found = (words: readonly string[]) => {
  const holds = (word: string, index: number) => {
    const name = "(folded || '')";
    return word.length > 2
      ? `AND ${name} LIKE '%' || $${index + 2} || '%'`
      : `AND (${name} LIKE $${index + 2} || '%' OR ${name} LIKE '% ' || $${index + 2} || '%')`;
  };
  const matches = words.map(holds).join(" ");
  const text = `SELECT id, code, name, kind, path, "parentId" FROM "Organization" WHERE path LIKE '/1/%' ${matches} ORDER BY path LIMIT $1`;
  const ask = prepared(`found ${words.map((word) => Math.min(word.length, 3)).join(" ")}`, text);
  return () => ask(page, ...words);
};

const lines = prepared(
  "lines",
  `SELECT a.*, o.code, o.name, o.kind AS "organizationKind" FROM "Admission" a JOIN "Organization" o ON o.id = a."organizationId"
  WHERE a.path LIKE $1 ORDER BY a.id DESC LIMIT $2`,
);

/** Lists of fifty: the tree searched without marks, and the newest lines of the ledger at every level. */
export async function listCases(): Promise<Case[]> {
  const sessionId = await openReviewer();
  const places = await listPlaces();
  return [
    ...(await Promise.all(texts.map((text) => searchCase(text, sessionId)))),
    ...(await Promise.all(places.map((place) => linesCase(place, sessionId)))),
    ...(await registerCases(places)),
  ];
}

async function searchCase(text: string, sessionId: string): Promise<Case> {
  const words = searchWords(text);
  const access = await treeAccess(sessionId);
  const product = () => searchOrganizations(access, text, "", page);
  const bare = found(words);
  const [ours, plain] = [(await product()).map(({ id }) => id), (await bare()).map(({ id }) => id)];
  if (ours.join() !== plain.join()) throw new Error(`search "${text}": other organizations than plain SQL finds`);
  return { name: `search "${text}"`, level: "tree", rows: ours.length, ways: { product, bare } };
}

async function linesCase({ code, kind, path }: BenchPlace, sessionId: string): Promise<Case> {
  const access = await findReviewer(sessionId);
  const product = () => listLines(access, { path, most: page });
  const bare = () => lines(`${path}%`, page);
  const [ours, plain] = [(await product()).map(({ id }) => id), (await bare()).map(({ id }) => id)];
  if (ours.join() !== plain.join()) throw new Error(`ledger of ${code}: other lines than plain SQL finds`);
  return { name: `ledger ${code}`, level: kind, rows: ours.length, ways: { product, bare } };
}

async function treeAccess(sessionId: string) {
  const who = await signedInBy(sessionId, new Date());
  const access = who && decide({ ...who, actor: who.email, today }, "organization.read");
  if (!access) throw new Error("the session is over");
  return access;
}
