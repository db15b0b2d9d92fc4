import "server-only";
import type { Access } from "@/domain/access";
import { folded } from "@/domain/name";
import type { Organization } from "@/domain/organization";
import {
  type Arranged,
  type Arrangement,
  arrange,
  type Placement,
  type Superior,
} from "@/domain/organizations/placement";
import { type Result, yes } from "@/domain/result";
import { change, type Tx } from "../change";
import { toDate } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { takeStaysAlong } from "../members/stays";
import { superiorIn, toPlacement } from "./placements";

type Keeper = Access<"organization.keep">;
type Told = { readonly code: string };

/**
 * Gives an organization another name, kind or superior from a day on. Entries of the ledger stay where they were made,
 * and so do all sums. `superior` undefined: it stays where it is.
 */
export async function rearrange(
  access: Keeper,
  organization: Organization,
  superior: Organization | undefined,
  wanted: Arrangement,
): Promise<Result<Told>> {
  const where = { lock: await concerned(organization, superior), chain: organization.id };
  return change<Told>(access, where, async (tx) => {
    const facts = await readFacts(tx, access, organization, superior);
    const decided = arrange(facts, wanted);
    if (!decided.ok) return decided;
    await write(tx, facts.organization, facts.latest, decided.value);
    const { name, kind, from } = decided.value;
    const before = { name: facts.latest.name, kind: facts.latest.kind, superior: facts.organization.parentId };
    const after = { name, kind, superior: decided.value.parentId, from };
    return yes({
      answer: { code: organization.code },
      line: { subject: `organization:${organization.id}`, before, after },
    });
  });
}

/** A move writes to all that goes along, to the superior left and to the one joined: all are locked, in one order. */
async function concerned(organization: Organization, superior: Organization | undefined): Promise<number[]> {
  if (!superior || superior.id === organization.parentId) return [organization.id];
  const along = await db.organization.findMany({
    where: { path: { startsWith: organization.path } },
    select: { id: true },
  });
  return [
    ...along.map(({ id }) => id),
    superior.id,
    ...(organization.parentId === null ? [] : [organization.parentId]),
  ];
}

async function readFacts(tx: Tx, access: Keeper, organization: Organization, wanted: Organization | undefined) {
  const self = await superiorIn(tx, organization.id);
  const [row] = await tx.organization.findMany({
    where: { id: organization.id },
    select: { parentId: true, name: true },
  });
  const [placed] = await tx.placement.findMany({
    where: { organizationId: organization.id },
    orderBy: { from: "desc" },
    take: 1,
  });
  if (!row || !placed) throw new Error(`organization ${organization.id} stands nowhere`);
  const aboveId = wanted?.id ?? row.parentId;
  const below = await tx.organization.findMany({
    where: { parentId: organization.id, closedOn: null },
    select: { kind: true },
    distinct: ["kind"],
  });
  const superior: Superior | null = aboveId === null ? null : await superiorIn(tx, aboveId);
  return {
    organization: { ...organization, ...self, ...row },
    latest: toPlacement(placed),
    superior,
    kindsBelow: below.map(({ kind }) => kind),
    today: access.today,
  };
}

async function write(tx: Tx, { id, path: old }: Organization, latest: Placement, arranged: Arranged) {
  const { name, kind, parentId, from, until, path, isMoved, replaces } = arranged;
  if (isMoved) await takeAlong(tx, old, path, arranged);
  const what = { name, kind, parentId, path };
  const held = { organizationId: id, from: toDate(latest.from) };
  if (replaces) await tx.placement.updateMany({ where: held, data: what });
  else {
    await tx.placement.updateMany({ where: held, data: { to: toDate(until) } });
    await tx.placement.create({ data: { organizationId: id, ...what, from: toDate(from) } });
  }
  await tx.organization.update({ where: { id }, data: { ...what, folded: folded(name) } });
}

/** Everything below goes along from the day on: open placements end the day before and begin anew under the new path. */
async function takeAlong(tx: Tx, old: string, path: string, { from, until }: Arranged) {
  const [day, last, below, cut] = [toDate(from), toDate(until), `${old}_%`, old.length + 1];
  await tx.$executeRaw`
    INSERT INTO "Placement" ("organizationId", "parentId", name, kind, path, "from", "to")
    SELECT "organizationId", "parentId", name, kind, path, ${day}::date, "to" FROM "Placement"
    WHERE path LIKE ${below} AND "from" < ${day}::date AND ("to" IS NULL OR "to" >= ${day}::date)`;
  await tx.$executeRaw`
    UPDATE "Placement" SET "to" = ${last}::date
    WHERE path LIKE ${below} AND "from" < ${day}::date AND ("to" IS NULL OR "to" >= ${day}::date)`;
  await tx.$executeRaw`
    UPDATE "Placement" SET path = ${path} || substr(path, ${cut}::int) WHERE path LIKE ${below} AND "from" >= ${day}::date`;
  // Itself too: what carries its path is written only under the path it has.
  await tx.$executeRaw`UPDATE "Organization" SET path = ${path} || substr(path, ${cut}::int) WHERE path LIKE ${`${old}%`}`;
  await takeStaysAlong(tx, old, path, { from, until });
  for (const side of [Prisma.sql`"fromPath"`, Prisma.sql`"toPath"`])
    await tx.$executeRaw`UPDATE "Transfer" SET ${side} = ${path} || substr(${side}, ${cut}::int) WHERE ${side} LIKE ${`${old}%`}`;
  // Hamlets before those who live there: a cell that moves alone leaves them behind.
  for (const table of carrying)
    await tx.$executeRaw`UPDATE ${table} SET path = ${path} || substr(path, ${cut}::int) WHERE path LIKE ${`${old}%`}`;
}

const carrying = [
  ...[Prisma.sql`"Locality"`, Prisma.sql`"Contact"`],
  ...[
    Prisma.sql`"Person"`,
    Prisma.sql`"Member"`,
    Prisma.sql`"Candidate"`,
    Prisma.sql`"WatchCase"`,
    Prisma.sql`"GroupCharge"`,
  ],
];
