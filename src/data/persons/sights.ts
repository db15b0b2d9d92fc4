import "server-only";
import type { Access } from "@/domain/access";
import type { Organization } from "@/domain/organization";
import { type Result, yes } from "@/domain/result";
import { change } from "../change";
import { db } from "../db";
import { Prisma } from "../generated/client";
import { setReach } from "../reach";

/** After an INSERT of sights: what the same viewer did the same day is one row. */
export const oncePerDay = Prisma.sql`
  ON CONFLICT ("personId", coalesce("userId", 0), actor, kind, ((at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)) WHERE kind <> 'REVEALED'
  DO UPDATE SET "lastAt" = greatest("Sight"."lastAt", excluded."lastAt"), times = "Sight".times + 1`;

type Reader = Access<"member.read" | "candidate.read">;

/** The audit line of a register, or of the list of candidates, that is taken away in a file. */
export const noteExport = (
  access: Reader,
  { id, code }: Organization,
  what: "member" | "candidate" = "member",
): Promise<Result<{ code: string }>> =>
  change<{ code: string }>(access, { lock: [id], chain: id }, async () =>
    yes({ answer: { code }, line: { subject: `${what}:${code}`, after: { exported: code } } }),
  );

/** Each dossier on the list says who took it away. */
export async function noteExported(access: Reader, personIds: readonly string[]) {
  if (personIds.length === 0) return;
  await db.$transaction([
    setReach(db, access),
    db.$executeRaw`
      INSERT INTO "Sight" (id, "personId", "userId", actor, kind, fields)
      SELECT gen_random_uuid(), p.id, ${access.userId}::int, ${access.actor}, 'EXPORTED', '{}'
      FROM "Person" p WHERE p.id = ANY(${[...personIds]}::uuid[]) ORDER BY p.id ${oncePerDay}`,
  ]);
}
