import "server-only";
import type { Access } from "@/domain/access";
import type { Frozen } from "@/domain/frozen-report";
import type { Months } from "@/domain/month";
import type { Organization } from "@/domain/organization";
import { no, type Result, yes } from "@/domain/result";
import { change, type Once, type Tx } from "./change";
import { holdEntries } from "./closed-months";
import { toDate, toDay } from "./dates";
import { db } from "./db";
import { monthsOf, type ToldReport } from "./report-drafts";
import { hashOf } from "./report-hash";

type Place = Pick<Organization, "id" | "code" | "path">;

type Named = Months & { readonly name: string };

/**
 * Freezes a report, once: one that is frozen in the same words and figures is answered. Its figures are read before
 * anything is held, and hold where nobody has written below since; else they are read anew. `then` writes what else
 * belongs to it.
 */
export async function freezeReport(
  access: Access<"report.write">,
  organization: Place,
  period: Named,
  once: Once,
  read: () => Promise<Result<Frozen>>,
  then: (tx: Tx, id: string, frozen: Frozen) => Promise<unknown>,
  tries = 4,
): Promise<Result<ToldReport>> {
  const entries = await countEntries(db, organization);
  const frozen = await read();
  if (!frozen.ok) return frozen;
  const { figures, text } = frozen.value;
  const [on, basis] = [access.today, figures.basis];
  const hash = hashOf({ figures, text, on, basis });
  const told = (id: string): ToldReport => ({ code: organization.code, period: period.name, id });
  const same = await findSame(db, organization, hash);
  if (same) return yes(told(same));
  const where = { lock: [organization.id], chain: organization.id, once };
  const done = await change<ToldReport>(access, where, async (tx) => {
    await holdEntries(tx, organization.id);
    if ((await countEntries(tx, organization)) !== entries || (await findSame(tx, organization, hash)))
      return no(movedOn);
    const { id } = await tx.frozenReport.create({
      data: {
        ...{ organizationId: organization.id, fromMonth: period.from, toMonth: period.to },
        ...{ on: toDate(on), basis, figures, text, hash, byId: access.userId },
      },
      select: { id: true },
    });
    await then(tx, id, frozen.value);
    return yes({
      answer: told(id),
      line: {
        subject: `report:${organization.id}:${period.name}`,
        after: { did: "frozen", ...monthsOf(period), admitted: figures.own.admitted, hash },
      },
    });
  });
  const isLate = !done.ok && done.problems.some(({ code }) => code === movedOn);
  return isLate && tries > 0 ? freezeReport(access, organization, period, once, read, then, tries - 1) : done;
}

const movedOn = "report.movedOn";

/** How many lines the ledger has below: never fewer, so that as many are the same. */
async function countEntries(tx: Pick<Tx, "$queryRaw">, { path }: Place): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM "Admission" WHERE path LIKE ${`${path}%`}`;
  return row?.count ?? 0;
}

/** The newest report of the organization that was frozen in these words and figures, and still holds them. */
async function findSame(tx: Pick<Tx, "frozenReport">, { id: organizationId }: Place, hash: string) {
  const rows = await tx.frozenReport.findMany({ where: { organizationId, hash }, orderBy: { id: "desc" }, take: 1 });
  return rows.find((row) => hashOf({ ...row, on: toDay(row.on) }) === hash)?.id;
}
