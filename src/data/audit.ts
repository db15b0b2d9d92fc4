import "server-only";
import { createHash } from "node:crypto";
import type { Access } from "@/domain/access";
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

/** Adds a link to the chain. The head row is locked, so links of one chain are written one after another. */
export async function appendAudit(tx: Prisma.TransactionClient, access: Access, chain: number, line: Line) {
  await tx.$executeRaw`INSERT INTO "AuditHead" (chain, number, hash) VALUES (${chain}, 0, '') ON CONFLICT DO NOTHING`;
  const [head] = await tx.$queryRaw<{ number: number; hash: string }[]>`
    SELECT number, hash FROM "AuditHead" WHERE chain = ${chain} FOR UPDATE`;
  const link = {
    chain,
    number: (head?.number ?? 0) + 1,
    at: new Date(),
    userId: access.userId,
    actor: access.actor,
    what: access.permission,
    subject: line.subject,
    before: line.before ?? null,
    after: line.after ?? null,
    reason: line.reason ?? null,
    previous: head?.hash ?? "",
  };
  const hash = hashOf(link);
  const { before, after, ...rest } = link;
  await tx.auditEvent.create({
    data: { ...rest, ...(before !== null && { before }), ...(after !== null && { after }), hash },
  });
  await tx.auditHead.update({ where: { chain }, data: { number: link.number, hash } });
}

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
  return createHash("sha256")
    .update(JSON.stringify(sorted(said)))
    .digest("hex");
}

/** jsonb does not keep the order of keys: the hash must not depend on it. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};
