import "server-only";
import type { Access } from "@/domain/access";
import type { Months } from "@/domain/month";
import type { Organization } from "@/domain/organization";
import type { AnnexLine, ReportFigures } from "@/domain/reports/figures";
import type { Frozen } from "@/domain/reports/frozen-report";
import { no, type Result, yes } from "@/domain/result";
import { change, type Once, type Tx } from "../change";
import { toDate, toDay } from "../dates";
import { db } from "../db";
import { holdEntries } from "../ledger/closed-months";
import { monthsOf, type ToldReport } from "./drafts";
import { sealAnnex } from "./frozen-annex";
import { formerHashOf, hashOf, isAsSealed } from "./hash";
import { isWrittenSince } from "./moments";

type Place = Pick<Organization, "id" | "code" | "path">;

type Named = Months & { readonly name: string };

type Reading = Pick<Tx, "frozenReport" | "$queryRaw">;

/** The change that freezes a report, through which its long annex is read. */
export type Freezing = Tx;

/** Reads the long annex of a report, page by page. */
export type ReadAnnex = (freezing: Freezing) => AsyncIterable<readonly AnnexLine[]>;

/** What is to be frozen, and what speaks against it unless it is frozen already. */
type Readied = Frozen & { readonly allowed?: Result<null> };

/**
 * Freezes a report, once: one that is frozen in the same words and figures is answered. Its figures are read before
 * anything is held, and hold where nobody has written below since; else they are read anew. A long annex is read while
 * nobody can write, and sealed with the report.
 */
export async function freezeReport(
  access: Access<"report.write">,
  organization: Place,
  period: Named,
  once: Once,
  read: () => Promise<Result<Readied>>,
  readAnnex: ReadAnnex,
  tries = 4,
): Promise<Result<ToldReport>> {
  const entries = await countEntries(db, organization);
  const frozen = await read();
  if (!frozen.ok) return frozen;
  const { figures, text, allowed = yes(null) } = frozen.value;
  const [on, basis] = [access.today, figures.basis];
  const sealed = { organizationId: organization.id, from: period.from, to: period.to, figures, text, on, basis };
  const hash = hashOf(sealed);
  const told = (id: string): ToldReport => ({ code: organization.code, period: period.name, id });
  const asked = { hashes: [hash, formerHashOf(sealed)], figures };
  const same = await findSame(db, organization, asked);
  if (same) return yes(told(same));
  if (!allowed.ok) return allowed;
  const where = { lock: [organization.id], chain: organization.id, once };
  const done = await change<ToldReport>(access, where, async (tx) => {
    await holdEntries(tx, organization.id);
    if ((await countEntries(tx, organization)) !== entries || (await findSame(tx, organization, asked)))
      return no(movedOn);
    const { id, at } = await tx.frozenReport.create({
      data: {
        ...{ organizationId: organization.id, fromMonth: period.from, toMonth: period.to },
        ...{ on: toDate(on), basis, figures, text, hash, byId: access.userId },
      },
      select: { id: true, at: true },
    });
    const annex = figures.annexPages ? await sealAnnex(tx, { id, hash }, readAnnex(tx)) : undefined;
    // Cells were founded or closed since the figures were read.
    if (annex && (annex.pages !== figures.annexPages || annex.cells !== figures.cells)) throw new MovedOn();
    return yes({
      answer: told(id),
      line: {
        subject: `report:${organization.id}:${period.name}`,
        after: {
          ...{ did: "frozen", ...monthsOf(period), admitted: figures.own.admitted, hash },
          ...{ id, at: at.toISOString() },
          ...(annex && { annex: annex.hash }),
        },
      },
    });
  }).catch(refusedIfMoved);
  const isLate = !done.ok && done.problems.some(({ code }) => code === movedOn);
  return isLate && tries > 0 ? freezeReport(access, organization, period, once, read, readAnnex, tries - 1) : done;
}

const movedOn = "report.movedOn";

/** Undoes what was written already. */
class MovedOn extends Error {}

function refusedIfMoved(error: unknown) {
  if (error instanceof MovedOn) return no(movedOn);
  throw error;
}

/** How many lines the ledger has below: never fewer, so that as many are the same. */
async function countEntries(tx: Pick<Tx, "$queryRaw">, { path }: Place): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM "Admission" WHERE path LIKE ${`${path}%`}`;
  return row?.count ?? 0;
}

type Asked = { readonly hashes: string[]; readonly figures: ReportFigures };

/** The newest report of the organization that was frozen in these words and figures, and still holds them. */
async function findSame(tx: Reading, place: Place, { hashes, figures }: Asked) {
  const where = { organizationId: place.id, hash: { in: hashes } };
  const row = await tx.frozenReport.findFirst({ where, orderBy: { id: "desc" } });
  if (!row || !isAsSealed({ ...row, from: row.fromMonth, to: row.toMonth, on: toDay(row.on) })) return undefined;
  return figures.annexPages && (await isWrittenSince(tx, place.path, row.at)) ? undefined : row.id;
}
