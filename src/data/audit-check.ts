import "server-only";
import type { Access } from "@/domain/access";
import { hashOf } from "./audit";
import { db } from "./db";

/** A link of a chain that is not what was written. */
export type BrokenLink = {
  readonly chain: number;
  readonly number: number;
  readonly fault: "changed" | "missing" | "unlinked" | "cut";
};

const atOnce = 5_000;

/** Follows every chain from its first link: what was edited, dropped or swapped, and what is missing at the end. */
export async function listBrokenLinks(_access: Access<"ledger.keep">): Promise<BrokenLink[]> {
  const broken: BrokenLink[] = [];
  const ends = new Map<number, { number: number; hash: string }>();
  for (let after: { chain: number; number: number } | undefined; ; ) {
    const links = await db.auditEvent.findMany({
      ...(after && { cursor: { chain_number: after }, skip: 1 }),
      orderBy: [{ chain: "asc" }, { number: "asc" }],
      take: atOnce,
    });
    for (const link of links) {
      const end = ends.get(link.chain) ?? { number: 0, hash: "" };
      broken.push(...faultsOf(link, end));
      ends.set(link.chain, { number: link.number, hash: link.hash });
    }
    const last = links.at(-1);
    if (!last) break;
    after = { chain: last.chain, number: last.number };
  }
  return [...broken, ...(await cutEnds(ends))];
}

type Link = Parameters<typeof hashOf>[0] & { readonly hash: string };

function faultsOf(link: Link, end: { readonly number: number; readonly hash: string }): BrokenLink[] {
  const { chain, number } = link;
  const missing = Array.from({ length: Math.max(0, number - end.number - 1) }, (_, index) => end.number + 1 + index);
  return [
    ...missing.map((gap) => ({ chain, number: gap, fault: "missing" as const })),
    ...(hashOf(link) === link.hash ? [] : [{ chain, number, fault: "changed" as const }]),
    ...(missing.length === 0 && link.previous !== end.hash ? [{ chain, number, fault: "unlinked" as const }] : []),
  ];
}

/** The head of each chain knows its last link: events dropped from the end are missed by it. */
async function cutEnds(
  ends: ReadonlyMap<number, { readonly number: number; readonly hash: string }>,
): Promise<BrokenLink[]> {
  const heads = await db.auditHead.findMany({ orderBy: { chain: "asc" } });
  return heads
    .filter((head) => head.hash !== (ends.get(head.chain)?.hash ?? ""))
    .map(({ chain, number }) => ({ chain, number, fault: "cut" as const }));
}
