import "server-only";
import { AnnexLine } from "@/domain/reports/figures";
import type { Tx } from "../change";
import { db } from "../db";
import { linkHash } from "./hash";

/** The seal of an annex: the hash of its last page, which hangs on all pages before it and on the report itself. */
export type AnnexSeal = { readonly pages: number; readonly cells: number; readonly hash: string };

/** Writes the annex of a report that is being frozen, page by page, each sealed; only one page is held at a time. */
export async function sealAnnex(
  tx: Tx,
  { id, hash: first }: { readonly id: string; readonly hash: string },
  pages: AsyncIterable<readonly AnnexLine[]>,
): Promise<AnnexSeal> {
  let seal: AnnexSeal = { pages: 0, cells: 0, hash: first };
  for await (const rows of pages) {
    const hash = linkHash(seal.hash, rows);
    seal = { pages: seal.pages + 1, cells: seal.cells + rows.length, hash };
    await tx.frozenAnnexPage.create({ data: { frozenId: id, number: seal.pages, rows: [...rows], hash } });
  }
  return seal;
}

/** The hash of the last page of an annex of so many pages; nothing where one of them is missing. What is put after them seals nothing. */
export async function findAnnexHash(frozenId: string, pages: number): Promise<string | undefined> {
  const rows = await db.$queryRaw<{ hash: string }[]>`
    SELECT hash FROM "FrozenAnnexPage" WHERE "frozenId" = ${frozenId}::uuid AND number = ${pages} AND ${pages} =
      (SELECT count(*) FROM "FrozenAnnexPage" WHERE "frozenId" = ${frozenId}::uuid AND number <= ${pages})`;
  return rows[0]?.hash;
}

/** How many pages a frozen report has, wherever they stand. */
export const countPages = (frozenId: string) => db.frozenAnnexPage.count({ where: { frozenId } });

/** The rows of the annex of a frozen report, page by page: only one is held at a time. */
export async function* readFrozenAnnex(frozenId: string): AsyncGenerator<AnnexLine> {
  for await (const { rows } of pagesOf(frozenId)) yield* AnnexLine.array().parse(rows);
}

/** The seal that the pages give now; nothing where one of them is not as it was sealed. */
export async function resealed(id: string, first: string): Promise<AnnexSeal | undefined> {
  let seal: AnnexSeal = { pages: 0, cells: 0, hash: first };
  for await (const { rows, hash } of pagesOf(id)) {
    if (linkHash(seal.hash, rows) !== hash) return undefined;
    seal = { pages: seal.pages + 1, cells: seal.cells + (Array.isArray(rows) ? rows.length : 0), hash };
  }
  return seal;
}

async function* pagesOf(frozenId: string) {
  for (let number = 1; ; number++) {
    const page = await db.frozenAnnexPage.findUnique({ where: { frozenId_number: { frozenId, number } } });
    if (!page) return;
    yield page;
  }
}
