import "server-only";
import { createHash } from "node:crypto";
import type { Access } from "@/domain/access";
import { canonical } from "@/domain/canonical";
import type { Prisma } from "./generated/client";

/** What changed: the row concerned, before and after. Never a name, never a sensitive value. */
export type Line = {
  readonly subject: string;
  readonly before?: Prisma.InputJsonValue;
  readonly after?: Prisma.InputJsonValue;
  readonly reason?: string | null;
};

/** Chain 0 belongs to the installation, every other one to the organization of that id. */
export const installationChain = 0;

/** One line for each of several chains. */
export type Lines = ReadonlyMap<number, Line>;

/**
 * Adds a link to each chain, in as many questions for many as for one. The head rows are locked, in the order of the
 * chains, so that links of one chain are written one after another and two writers never wait in a circle.
 */
export async function appendAudit(tx: Prisma.TransactionClient, access: Access, lines: Lines) {
  const chains = [...lines.keys()].sort((a, b) => a - b);
  await tx.$executeRaw`
    INSERT INTO "AuditHead" (chain, number, hash) SELECT chain, 0, '' FROM unnest(${chains}::int[]) AS chain ORDER BY chain
    ON CONFLICT DO NOTHING`;
  const heads = await tx.$queryRaw<Head[]>`
    SELECT chain, number, hash FROM "AuditHead" WHERE chain = ANY(${chains}::int[]) ORDER BY chain FOR UPDATE`;
  const at = new Date();
  const links = heads.flatMap((head) => {
    const line = lines.get(head.chain);
    return line ? [linkOf(access, head, line, at)] : [];
  });
  if (links.length !== lines.size) throw new Error("a chain without a head");
  await tx.auditEvent.createMany({
    data: links.map(({ before, after, ...rest }) => ({
      ...rest,
      ...(before !== null && { before }),
      ...(after !== null && { after }),
    })),
  });
  await tx.$executeRaw`
    UPDATE "AuditHead" h SET number = l.number, hash = l.hash
    FROM unnest(${chains}::int[], ${links.map(({ number }) => number)}::int[], ${links.map(({ hash }) => hash)}::text[])
      AS l(chain, number, hash)
    WHERE h.chain = l.chain`;
}

type Head = { readonly chain: number; readonly number: number; readonly hash: string };

function linkOf(access: Access, { chain, number, hash: previous }: Head, line: Line, at: Date) {
  const reason = line.reason ?? null;
  const link = {
    chain,
    number: number + 1,
    at,
    userId: access.userId,
    actor: kept(access.actor),
    what: access.permission,
    subject: kept(line.subject),
    before: line.before ?? null,
    after: line.after ?? null,
    reason: reason && kept(reason),
    previous,
  };
  return { ...link, hash: hashOf(link) };
}

/** A text as PostgreSQL keeps it, which is what must be hashed: half a pair of code units is no character there. */
const kept = (text: string) => text.replace(/\p{Cs}/gu, "\ufffd");

/** The hash of a link over everything it says and the link before it. */
export function hashOf(link: {
  chain: number;
  number: number;
  at: Date;
  userId: number | null;
  actor: string;
  what: string;
  subject: string;
  before: unknown;
  after: unknown;
  reason: string | null;
  previous: string;
}) {
  const { chain, number, at, userId, actor, what, subject, before, after, reason, previous } = link;
  const said = [chain, number, at.toISOString(), userId, actor, what, subject, before, after, reason, previous];
  return createHash("sha256").update(canonical(said)).digest("hex");
}
