import "server-only";
import type { z } from "zod";
import { db } from "../db";

/** Where a line of the trail stands, who wrote it and about what. */
export type Written = { readonly chain: number; readonly userId: number | null; readonly subject: string };

const atOnce = 5_000;

/** What the trail tells of one sort of act with reports, chain by chain. */
export async function* readLines<Said extends object>(
  did: string,
  shape: z.ZodType<Said>,
): AsyncGenerator<Said & Written> {
  for (let after: { readonly chain: number; readonly number: number } | undefined; ; ) {
    const written = await db.auditEvent.findMany({
      ...(after && { cursor: { chain_number: after }, skip: 1 }),
      where: { subject: { startsWith: "report:" }, after: { path: ["did"], equals: did } },
      orderBy: [{ chain: "asc" }, { number: "asc" }],
      take: atOnce,
      select: { chain: true, number: true, userId: true, subject: true, after: true },
    });
    for (const { chain, userId, subject, after: said } of written)
      yield { ...shape.parse(said), chain, userId, subject };
    const last = written.at(-1);
    if (!last) return;
    after = { chain: last.chain, number: last.number };
  }
}

/** The codes of the organizations whose chains these are. */
export async function codesOf(lines: readonly Pick<Written, "chain">[]): Promise<(chain: number) => string> {
  const ids = [...new Set(lines.map(({ chain }) => chain))];
  const places = await db.organization.findMany({ where: { id: { in: ids } }, select: { id: true, code: true } });
  const codes = new Map(places.map(({ id, code }) => [id, code]));
  return (chain) => codes.get(chain) ?? `${chain}`;
}
