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
import { resealed } from "./frozen-annex";
import { hashOf } from "./hash";

type Reader = Access<"attainment.read">;

export type FrozenReport = Frozen & {
  readonly id: string;
  readonly on: Day;
  /** The moment of the database. */
  readonly at: Date;
  readonly hash: string;
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
  return {
    ...{ id: row.id, on: toDay(row.on), at: row.at, hash: row.hash, by: by?.name ?? null },
    ...{ figures: ReportFigures.parse(row.figures), text: WholeText.parse(row.text) },
  };
}

/**
 * Frozen reports whose words or figures are no longer those of their fingerprint, or whose annex is not the one that the
 * trail tells of; page by page.
 */
export async function listTampered(_access: Access<"ledger.keep">): Promise<{ id: string; code: string }[]> {
  const found: { id: string; code: string }[] = [];
  for (let after = firstId; ; ) {
    const rows = await db.frozenReport.findMany({
      where: { id: { gt: after } },
      orderBy: { id: "asc" },
      take: 100,
      include: { organization: { select: { code: true } } },
    });
    for (const { id, on, basis, figures, text, hash, organization, organizationId } of rows)
      if (
        hashOf({ figures, text, on: toDay(on), basis }) !== hash ||
        !(await isAnnexWhole({ id, hash, organizationId, figures }))
      )
        found.push({ id, code: organization.code });
    const last = rows.at(-1);
    if (!last) return found;
    after = last.id;
  }
}

type Row = {
  readonly id: string;
  readonly organizationId: number;
  readonly hash: string;
  readonly figures: unknown;
};

/** Whether the pages of its annex are as many as the report says, and end in the hash that was written into the trail. */
async function isAnnexWhole({ id, hash, organizationId, figures }: Row): Promise<boolean> {
  const said = ReportFigures.safeParse(figures);
  if (!said.success) return false;
  const { annexPages = 0, cells } = said.data;
  const seal = await resealed(id, hash);
  if (!seal || seal.pages !== annexPages) return false;
  if (annexPages === 0) return true;
  const told = await db.auditEvent.findFirst({
    where: {
      ...{ chain: organizationId, subject: { startsWith: `report:${organizationId}:` } },
      AND: [{ after: { path: ["hash"], equals: hash } }, { after: { path: ["annex"], equals: seal.hash } }],
    },
    select: { id: true },
  });
  return told !== null && seal.cells === cells;
}

const firstId = "00000000-0000-0000-0000-000000000000";
