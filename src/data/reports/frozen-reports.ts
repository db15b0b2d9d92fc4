import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import { isUuid } from "@/domain/input";
import type { Months } from "@/domain/month";
import { ReportFigures } from "@/domain/reports/figures";
import type { Frozen } from "@/domain/reports/frozen-report";
import { WholeText } from "@/domain/reports/text";
import { toDay } from "../dates";
import { db } from "../db";
import { within } from "../reach";
import { isAsSealed } from "./hash";

type Reader = Access<"attainment.read">;

export type FrozenReport = Frozen & {
  readonly id: string;
  readonly on: Day;
  /** The moment of the database. */
  readonly at: Date;
  readonly hash: string;
  /** Whether it is still what its fingerprint was taken of. */
  readonly isWhole: boolean;
  readonly by: string | null;
};

/** Of a frozen report what a list shows. */
export type FrozenLine = Months & {
  readonly id: string;
  readonly period: string;
  readonly on: Day;
  readonly hash: string;
  readonly admitted: number;
};

/** The reports an organization has frozen, the newest first; in one question. */
export async function listFrozen(access: Reader, organizationId: number, most: number): Promise<FrozenLine[]> {
  const rows = await db.frozenReport.findMany({
    where: { organizationId, organization: within(access) },
    orderBy: { id: "desc" },
    take: most,
    select: { id: true, fromMonth: true, toMonth: true, on: true, hash: true, figures: true },
  });
  return rows.map(({ fromMonth, toMonth, on, figures, ...row }) => {
    const { period, own } = ReportFigures.parse(figures);
    return { ...row, from: fromMonth, to: toMonth, on: toDay(on), period: period.name, admitted: own.admitted };
  });
}

/** A frozen report of the organization of a code; nothing where it is out of reach. */
export async function findFrozen(access: Reader, code: string, id: string): Promise<FrozenReport | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await db.frozenReport.findFirst({ where: { id, organization: { code, AND: within(access) } } });
  if (!row) return undefined;
  const by = row.byId === null ? null : await db.user.findUnique({ where: { id: row.byId }, select: { name: true } });
  const on = toDay(row.on);
  return {
    ...{ id: row.id, on, at: row.at, hash: row.hash, by: by?.name ?? null },
    isWhole: isAsSealed({ ...row, from: row.fromMonth, to: row.toMonth, on }),
    ...{ figures: ReportFigures.parse(row.figures), text: WholeText.parse(row.text) },
  };
}
