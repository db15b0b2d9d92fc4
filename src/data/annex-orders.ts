import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import { isUuid } from "@/domain/input";
import type { Months } from "@/domain/month";
import type { Organization } from "@/domain/organization";
import type { Period } from "@/domain/period";
import { AnnexLine } from "@/domain/report-figures";
import { type Result, yes } from "@/domain/result";
import { change, type Once, type Tx } from "./change";
import { holdEntries } from "./closed-months";
import { toDate, toDay } from "./dates";
import { db } from "./db";
import { enqueue, type Job } from "./queue";
import { within } from "./reach";
import { monthsOf } from "./report-drafts";

type Reader = Access<"attainment.read">;

/** The annex of all cells of a report, and how far it has come. */
export type AnnexOrder = Months & {
  readonly id: string;
  readonly organizationId: number;
  readonly code: string;
  readonly path: string;
  readonly period: string;
  readonly termId: number | null;
  readonly frozenId: string | null;
  readonly done: number;
  readonly total: number;
  readonly isFinished: boolean;
  /** The installation's day it was ordered on. */
  readonly on: Day;
  /** The moment of the database it was ordered, or its report frozen: nothing later is counted. */
  readonly until: Date;
};

export const annexJob = { name: "annex", tries: 30 } as const satisfies Pick<Job, "name" | "tries">;

type Wanted = {
  readonly organization: Pick<Organization, "id" | "code">;
  readonly period: Period;
  readonly total: number;
  readonly frozenId?: string;
  readonly access: Pick<Access, "userId" | "today">;
};

/** Orders an annex as part of a change; older ones of the organization that no report was frozen with are thrown away. */
export async function placeOrder(tx: Tx, { organization, period, total, frozenId, access }: Wanted): Promise<string> {
  const organizationId = organization.id;
  const old = new Date(Date.now() - keptFor);
  await tx.annexOrder.deleteMany({ where: { organizationId, frozenId: null, at: { lt: old } } });
  const { id } = await tx.annexOrder.create({
    data: {
      ...{ organizationId, fromMonth: period.from, toMonth: period.to, period: period.name, total },
      ...{ on: toDate(access.today), byId: access.userId },
      ...(period.termId !== undefined && { termId: period.termId }),
      ...(frozenId && { frozenId }),
    },
    select: { id: true },
  });
  await enqueue(tx, annexJob, { order: id });
  return id;
}

const keptFor = 30 * 24 * 3600 * 1000;

/** Orders an annex of a report that is not frozen: of the ledger as it is while nobody writes below. */
export const orderAnnex = (
  access: Reader,
  organization: Pick<Organization, "id" | "code">,
  period: Period,
  total: number,
  once: Once,
): Promise<Result<{ code: string; id: string }>> =>
  change(access, { lock: [organization.id], chain: organization.id, once }, async (tx) => {
    await holdEntries(tx, organization.id);
    const id = await placeOrder(tx, { organization, period, total, access });
    const line = {
      subject: `report:${organization.id}:${period.name}`,
      after: { did: "ordered", ...monthsOf(period) },
    };
    return yes({ answer: { code: organization.code, id }, line });
  });

/** An order of the organization of a code; nothing where it is out of reach. */
export async function findOrder(access: Reader, code: string, id: string): Promise<AnnexOrder | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await db.annexOrder.findFirst({
    where: { id, organization: { code, AND: within(access) } },
    include: around,
  });
  return row ? toOrder(row) : undefined;
}

/** The order that a frozen report's annex was ordered by. */
export async function findFrozenOrder(access: Reader, frozenId: string): Promise<AnnexOrder | undefined> {
  const row = await db.annexOrder.findFirst({
    where: { frozenId, organization: within(access) },
    include: around,
  });
  return row ? toOrder(row) : undefined;
}

/** An order as the background finds it, with the path of the last cell that is written. */
export async function readOrder(id: string): Promise<(AnnexOrder & { readonly last: string }) | undefined> {
  const row = await db.annexOrder.findUnique({
    where: { id },
    include: {
      ...around,
      pages: { orderBy: { number: "desc" }, take: 1, select: { last: true } },
    },
  });
  return row ? { ...toOrder(row), last: row.pages[0]?.last ?? "" } : undefined;
}

export type Page = { readonly after: string; readonly last: string; readonly rows: readonly AnnexLine[] };

/**
 * Writes the page that follows `after`, once: of two processes at the same page the second writes nothing. No rows: the
 * annex is finished.
 */
export const writePage = (id: string, { after, last, rows }: Page): Promise<void> =>
  db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "AnnexOrder" WHERE id = ${id}::uuid FOR UPDATE`;
    const before = await tx.annexPage.findFirst({
      where: { orderId: id },
      orderBy: { number: "desc" },
      select: { number: true, last: true },
    });
    if ((before?.last ?? "") !== after) return;
    if (rows.length === 0) {
      await tx.annexOrder.updateMany({ where: { id, finishedAt: null }, data: { finishedAt: new Date() } });
      return;
    }
    await tx.annexPage.create({ data: { orderId: id, number: (before?.number ?? 0) + 1, last, rows: [...rows] } });
    await tx.annexOrder.update({ where: { id }, data: { done: { increment: rows.length } } });
  });

/** The rows of an annex, page by page: only one page is held at a time. */
export async function* readAnnex(id: string): AsyncGenerator<AnnexLine> {
  for (let number = 1; ; number++) {
    const page = await db.annexPage.findUnique({ where: { orderId_number: { orderId: id, number } } });
    if (!page) return;
    yield* AnnexLine.array().parse(page.rows);
  }
}

const around = { organization: { select: { code: true, path: true } }, frozen: { select: { at: true } } } as const;

type Row = Omit<AnnexOrder, "from" | "to" | "code" | "path" | "isFinished" | "on" | "until"> & {
  readonly fromMonth: number;
  readonly toMonth: number;
  readonly finishedAt: Date | null;
  readonly on: Date;
  readonly at: Date;
  readonly frozen: { readonly at: Date } | null;
  readonly organization: { readonly code: string; readonly path: string };
};

const toOrder = ({ organization, fromMonth, toMonth, finishedAt, on, ...row }: Row): AnnexOrder => ({
  ...{ id: row.id, organizationId: row.organizationId, ...organization, from: fromMonth, to: toMonth },
  ...{ period: row.period, termId: row.termId, frozenId: row.frozenId, done: row.done, total: row.total },
  ...{ isFinished: finishedAt !== null, on: toDay(on), until: row.frozen?.at ?? row.at },
});
