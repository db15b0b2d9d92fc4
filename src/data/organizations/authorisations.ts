import "server-only";
import type { Access } from "@/domain/access";
import type { Organization } from "@/domain/organization";
import { type Authorisation, type AuthorisationInput, authorise } from "@/domain/organizations/authorisation";
import { type Result, yes } from "@/domain/result";
import { change, type Tx } from "../change";
import { toDate, toDay, toDayOrNull } from "../dates";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { superiorIn } from "./placements";

const name = "admission.mayDecide";

/** Whether the organization `id` was authorised on a day to admit in its superior's place. */
export const authorisedOn = (id: Prisma.Sql, on: Prisma.Sql) => Prisma.sql`coalesce((
  SELECT a.value IS NOT NULL FROM "PlaceSetting" a WHERE a."organizationId" = ${id} AND a.name = ${name} AND a."from" <= ${on}
  ORDER BY a."from" DESC LIMIT 1), false)`;

/** From when on an organization decides on admissions itself, the newest first. */
export const listAuthorisations = (
  _access: Access<"organization.keep">,
  organizationId: number,
): Promise<Authorisation[]> => held(db, organizationId);

async function held(tx: Pick<Tx, "placeSetting">, organizationId: number): Promise<Authorisation[]> {
  const rows = await tx.placeSetting.findMany({ where: { organizationId, name }, orderBy: { from: "desc" } });
  // Only `saveAuthorisation` writes these.
  return rows.map(({ from, value }) => {
    const given = value as { readonly number: string | null } | null;
    return { from: toDay(from), isGiven: given !== null, number: given?.number ?? null };
  });
}

/** Authorises a committee below from a day on, or ends it; what was kept for the same day is replaced, and the audit keeps both. */
export const saveAuthorisation = (
  access: Access<"candidate.decide">,
  { id, code }: Organization,
  input: AuthorisationInput,
): Promise<Result<{ code: string }>> =>
  change<{ code: string }>(access, { lock: [id], chain: id }, async (tx) => {
    const { foundedOn, closedOn, path } = await superiorIn(tx, id);
    const before = await held(tx, id);
    const placed = await tx.placement.findFirst({
      where: { organizationId: id, from: { lte: toDate(input.from) } },
      orderBy: { from: "desc" },
      select: { kind: true },
    });
    const kind = placed?.kind;
    const decidedOn = await lastDecision(tx, path);
    const facts = { foundedOn, closedOn, kind, held: before, decidedOn, today: access.today };
    const decided = authorise(input, facts);
    if (!decided.ok) return decided;
    const { from, given, number = null, documentOn = null } = input;
    const key = { organizationId: id, name, from: toDate(from), isOwn: false };
    const value = given === "yes" ? { number, documentOn } : Prisma.DbNull;
    await tx.placeSetting.upsert({
      where: { organizationId_name_from_isOwn: key },
      create: { ...key, value },
      update: { value },
    });
    const replaced = before.find((one) => one.from === from);
    const line = {
      subject: `organization:${id}`,
      after: { mayDecide: given === "yes", from, number, documentOn },
      ...(replaced && { before: { mayDecide: replaced.isGiven, number: replaced.number } }),
    };
    return yes({ answer: { code }, line });
  });

/** The latest day of what was decided, or proposed for decision, of anybody in a subtree; what was withdrawn is none. */
async function lastDecision(tx: Tx, path: string) {
  const [row] = await tx.$queryRaw<{ on: Date | null }[]>`
    SELECT greatest(
      (SELECT max(s."on") FROM "CandidateStep" s JOIN "Candidate" c ON c.id = s."candidateId"
       WHERE c.path LIKE ${`${path}%`} AND s.kind IN ('COMMITTEE_RESOLUTION', 'DECISION') AND s."withdrawsId" IS NULL
         AND NOT EXISTS (SELECT FROM "CandidateStep" w WHERE w."withdrawsId" = s.id)),
      (SELECT max(r."decidedOn") FROM "Recognition" r JOIN "Member" m ON m.id = r."memberId"
       WHERE m.path LIKE ${`${path}%`} AND r."takenBackAt" IS NULL)) AS "on"`;
  return toDayOrNull(row?.on ?? null);
}
