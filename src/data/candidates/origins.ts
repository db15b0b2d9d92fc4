import "server-only";
import type { Access } from "@/domain/access";
import type { OriginFilter, OriginInput } from "@/domain/candidates/origin";
import { unsaid } from "@/domain/candidates/origin";
import { no, type Result, yes } from "@/domain/result";
import type { Tx } from "../change";
import { Prisma } from "../generated/client";
import { residence } from "../hamlets/residences";
import { changeCandidate, type ToldCandidate } from "./changes";
import type { CandidateRow } from "./rows";

/** The condition on `c` of who comes from there. */
export const originSql = ({ source, by }: OriginFilter) =>
  Prisma.sql`${said(Prisma.sql`c."sourceForce"`, source)} AND ${said(Prisma.sql`c."introducedBy"`, by)}`;

const said = (column: Prisma.Sql, asked: string | undefined) => {
  if (asked === undefined) return Prisma.sql`true`;
  return asked === unsaid ? Prisma.sql`${column} IS NULL` : Prisma.sql`${column} = ${asked}`;
};

/** How many of the open dossiers at `o` and below it come from where, as JSON by key. */
export const countedBy = (column: Prisma.Sql) => Prisma.sql`(
  SELECT coalesce(json_object_agg(held.key, held.persons), '{}') FROM (
    SELECT coalesce(${column}, ${unsaid}) AS key, count(*)::int AS persons FROM "Candidate" c
    WHERE c."closedOn" IS NULL AND c.path >= o.path AND c.path < rtrim(o.path, '/') || '0' GROUP BY 1) held)`;

/** Says where a candidate comes from and lives, of an open dossier; the trail keeps the keys of the pick-lists. */
export const saveOrigin = (
  access: Access<"candidate.keep">,
  { key, ...input }: OriginInput,
): Promise<Result<ToldCandidate>> =>
  changeCandidate(access, input.candidate, { key, body: input }, async (tx, row) => {
    if (row.outcome) return no(row.outcome === "ADMITTED" ? "candidate.admitted" : "candidate.stopped");
    const { sourceForce = null, introducedBy = null, hamlet } = input;
    const lived = hamlet === undefined ? yes<Lived>({}) : await move(tx, row, hamlet || undefined);
    if (!lived.ok) return lived;
    await tx.candidate.update({ where: { id: row.id }, data: { sourceForce, introducedBy } });
    const { before, after } = lived.value;
    const line = {
      subject: `candidate:${row.id}`,
      before: { sourceForce: row.sourceForce, introducedBy: row.introducedBy, ...before },
      after: { origin: { sourceForce, introducedBy, ...after } },
    };
    return yes({ answer: { code: row.code, id: row.id }, line });
  });

/** Puts down where the person lives; answers where that was and is for the trail, which keeps no name of it. */
async function move(tx: Tx, { path, personId }: CandidateRow, hamlet: string | undefined): Promise<Result<Lived>> {
  const { localityId } = await tx.person.findUniqueOrThrow({ where: { id: personId }, select: { localityId: true } });
  const lives = await residence(tx, hamlet, { path, before: localityId });
  if (!lives.ok) return lives;
  await tx.person.update({ where: { id: personId }, data: { localityId: lives.value } });
  return yes({ before: { hamlet: localityId }, after: { hamlet: lives.value } });
}

type Lived = { readonly before?: { hamlet: number | null }; readonly after?: { hamlet: number | null } };
