// Who tries what where in the matrix of person-related acts: users with one grant each, fresh persons, and the fields that
// a form would send.
import { db } from "@/data/db";
import { Prisma } from "@/data/generated/client";
import type { Access, Permission } from "@/domain/access";
import { CandidateInput } from "@/domain/candidates/candidate";
import type { Role } from "@/domain/policy";
import { admit } from "@/features/candidates/admit";
import { openDossier } from "@/features/candidates/open";
import { openDecided, stepInput } from "./candidates";
import { answer, idOf, newKey, sendNamed } from "./entering";
import { everywhere } from "./past-row-security";
import { newBrowser, request, signInAs } from "./request";
import { at, reaching } from "./tiny-tree";

/** Where somebody's grant lies, seen from the cell of the person, seo-po-ho. */
export const places = {
  own: "seo-po-ho",
  above: "muong-hum",
  "far above": "lao-cai",
  "beside in the commune": "thon-5",
  "beside in the district": "trung-leng-ho",
  elsewhere: "son-la",
} as const;
export type PlaceName = keyof typeof places;

export const roles = ["board", "secretary", "reviewer", "admin"] as const satisfies readonly Role[];

const cookies = new Map<string, Map<string, string>>();

/** Signed in as the one who has this role there and nothing else. */
export async function become(role: Role, code: string) {
  newBrowser();
  const email = `${role}.${code}@x`;
  const kept = cookies.get(email);
  if (kept) return kept.forEach((value, name) => void request.cookies.set(name, value));
  const { id } = await db.user.create({ data: { email, name: email, passwordHash: "-" } });
  await db.grant.create({ data: { userId: id, role, organizationId: (await at(code)).id } });
  await signInAs(id);
  cookies.set(email, new Map(request.cookies));
}

/** How many rows everything holds, whatever the reach; sessions aside, which signing in makes. */
export function everything(): Promise<Record<string, number>> {
  const tables = Object.values(Prisma.ModelName).filter((name) => name !== "Session");
  return everywhere(async (tx) => {
    const parts = tables.map(
      (name) => Prisma.sql`SELECT ${name} AS name, count(*)::int AS n FROM ${Prisma.raw(`"${name}"`)}`,
    );
    const rows = await tx.$queryRaw<{ name: string; n: number }[]>`${Prisma.join(parts, " UNION ALL ")}`;
    return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
  });
}

const door = <Asked extends Permission>(permission: Asked): Promise<Access<Asked>> => reaching("lao-cai", permission);

let made = 0;
const letters = "ABCDEGHIKLMNOPQRSTUVXY";
/** A name that nobody had before. */
export const newName = () => {
  const number = made++;
  return `Lý ${letters[number % 22]}${letters[Math.floor(number / 22) % 22]?.toLowerCase()}a Sín`;
};

/** Somebody noticed at Séo Pờ Hồ; answers the dossier. */
export const noticed = async (fullName = newName()) => {
  const person = { organization: places.own, fullName, bornOn: "2002-03-12", schooling: "UPPER_SECONDARY" };
  const input = CandidateInput.parse({
    ...person,
    on: "2022-01-10",
    reason: "Ghi bù",
    confirmed: "yes",
    key: newKey(),
  });
  return answer(await openDossier(await door("candidate.keep"), input)).id;
};

/** Somebody whose decision has been received. */
export const decided = async () => openDecided(await door("candidate.keep"), places.own, newName());

/** Somebody admitted by a dossier, on probation. */
export const admitted = async () => {
  const dossier = await decided();
  answer(
    await admit(
      await door("candidate.keep"),
      await door("admission.record"),
      stepInput(dossier, "CEREMONY", "2024-02-03"),
    ),
  );
  return dossier;
};

/** A named entry of 19/05/2022: its id. */
export const entered = async (fullName = newName()) =>
  idOf(
    sendNamed(await door("admission.record"), places.own, {
      fullName,
      ceremonyOn: "2022-05-19",
      confirmed: true,
    }),
  );

/** Its member, on probation long over. */
export const member = async (fullName = newName()) => {
  const entry = await entered(fullName);
  return (await db.admission.findUniqueOrThrow({ where: { id: entry } })).memberId ?? "";
};

/** The id of the one row of a kind that a person has, past row-level security. */
export const rowOf = (
  table: "CandidateStep" | "HelperAssignment" | "CandidateTask" | "PassageStep" | "Departure",
  column: string,
  id: string,
): Promise<string> =>
  everywhere(async (tx) => {
    const [row] = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM ${Prisma.raw(`"${table}"`)} WHERE ${Prisma.raw(`"${column}"`)} = ${id}::uuid ORDER BY id DESC LIMIT 1`;
    if (!row) throw new Error(`no ${table} of ${id}`);
    return row.id;
  });

/** The person of a dossier or of a member. */
export const personOf = (table: "Candidate" | "Member", id: string): Promise<string> =>
  everywhere(async (tx) => {
    const [row] = await tx.$queryRaw<{ personId: string }[]>`
      SELECT "personId" FROM ${Prisma.raw(`"${table}"`)} WHERE id = ${id}::uuid`;
    if (!row) throw new Error(`no ${table} ${id}`);
    return row.personId;
  });

/** What the person of a dossier or of a member is called. */
export const nameOf = async (table: "Candidate" | "Member", id: string): Promise<string> => {
  const person = await personOf(table, id);
  return everywhere(async (tx) => {
    return (await tx.person.findUniqueOrThrow({ where: { id: person } })).fullName;
  });
};
