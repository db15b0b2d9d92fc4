import "server-only";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import { isUuid } from "@/domain/input";
import type { Months } from "@/domain/month";
import type { Organization } from "@/domain/organization";
import type { Period } from "@/domain/period";
import { AnnexLine } from "@/domain/reports/figures";
import { no, type Result, yes } from "@/domain/result";
import { change, type Once, type Tx } from "../change";
import { toDate, toDay } from "../dates";
import { db } from "../db";
import { holdEntries } from "../ledger/closed-months";
import { enqueue, type Job } from "../queue";
import { within } from "../reach";
import { monthsOf } from "./drafts";
import { isWrittenSince } from "./moments";

type Reader = Access<"attainment.read">;

/** The annex of all cells of a report, and how far it has come. */
export type AnnexOrder = Months & {
  readonly id: string;
  readonly organizationId: number;
  readonly code: string;
  readonly name: string;
  readonly path: string;
  readonly period: string;
  readonly termId: number | null;
  readonly done: number;
  readonly total: number;
  readonly isFinished: boolean;
  /** The installation's day it was ordered on. */
  readonly on: Day;
  /** The moment of the database it was ordered: nothing later is counted. */
  readonly until: Date;
};

export const annexJob = { name: "annex", tries: 30 } as const satisfies Pick<Job, "name" | "tries">;

type Place = Pick<Organization, "id" | "code" | "path">;

/** So many unfinished orders one person may wait for, and so many one organization may have. */
export const mostOpen = { ofOne: 3, ofPlace: 10 } as const;

/** Apart from all other advisory locks; the second number is a user's id. */
const ofOrders = 20_261;

// Work that took longer is given up: it neither counts nor is waited for.
const openFor = 3600 * 1000;
const keptFor = 30 * 24 * 3600 * 1000;

/**
 * Orders an annex of a report that is not frozen: of the ledger as it is while nobody writes below. One that is being made,
 * or that was made today and still holds, is answered instead.
 */
export async function orderAnnex(
  access: Reader,
  organization: Place,
  period: Period,
  total: number,
  once: Once,
  tries = 1,
): Promise<Result<{ code: string; id: string }>> {
  const [same, waiting] = await Promise.all([
    findSame(db, access, organization, period),
    refusedAbove(db, access, organization),
  ]);
  if (same) return yes(same);
  if (!waiting.ok) return waiting;
  const done = await change(access, { lock: [organization.id], chain: organization.id, once }, async (tx) => {
    await holdEntries(tx, organization.id);
    if (await findSame(tx, access, organization, period)) return no("report.movedOn");
    // One after another where they are one person's; those of one place are by its lock.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${ofOrders}::int, ${access.userId ?? 0}::int)`;
    const stillWaiting = await refusedAbove(tx, access, organization);
    if (!stillWaiting.ok) return stillWaiting;
    const id = await placeOrder(tx, access, organization.id, period, total);
    const line = {
      subject: `report:${organization.id}:${period.name}`,
      after: { did: "ordered", ...monthsOf(period) },
    };
    return yes({ answer: { code: organization.code, id }, line });
  });
  const isLate = !done.ok && done.problems.some(({ code }) => code === "report.movedOn");
  return isLate && tries > 0 ? orderAnnex(access, organization, period, total, once, tries - 1) : done;
}

/** Places the order; older ones of the organization are thrown away. */
async function placeOrder(tx: Tx, access: Reader, organizationId: number, period: Period, total: number) {
  await tx.annexOrder.deleteMany({ where: { organizationId, at: { lt: new Date(Date.now() - keptFor) } } });
  const { id } = await tx.annexOrder.create({
    data: {
      ...{ organizationId, fromMonth: period.from, toMonth: period.to, period: period.name, total },
      ...{ on: toDate(access.today), byId: access.userId },
      ...(period.termId !== undefined && { termId: period.termId }),
    },
    select: { id: true },
  });
  await enqueue(tx, annexJob, { order: id });
  return id;
}

/** The annex of the same report that is being made; or that was made today, with nothing written below since. */
async function findSame(
  client: Pick<Tx, "annexOrder" | "$queryRaw">,
  access: Reader,
  { id: organizationId, code, path }: Place,
  { from, to, termId }: Period,
): Promise<{ code: string; id: string } | undefined> {
  const last = await client.annexOrder.findFirst({
    where: {
      ...{ organizationId, fromMonth: from, toMonth: to, termId: termId ?? null, on: toDate(access.today) },
      ...{ organization: within(access), OR: [{ finishedAt: { not: null } }, isOpen()] },
    },
    orderBy: { id: "desc" },
    select: { id: true, at: true, finishedAt: true },
  });
  if (!last || (last.finishedAt && (await isWrittenSince(client, path, last.at)))) return undefined;
  return { code, id: last.id };
}

/** Nobody fills the queue: what waits is finished first. */
async function refusedAbove(client: Pick<Tx, "annexOrder">, { userId }: Reader, { id }: Place): Promise<Result<null>> {
  const ofOne = await client.annexOrder.count({ where: { byId: userId, ...isOpen() } });
  const ofPlace = await client.annexOrder.count({ where: { organizationId: id, ...isOpen() } });
  if (ofOne >= mostOpen.ofOne) return no("report.tooManyOrders", { values: { count: ofOne } });
  return ofPlace >= mostOpen.ofPlace ? no("report.tooManyOrdersHere", { values: { count: ofPlace } }) : yes(null);
}

const isOpen = () => ({ finishedAt: null, at: { gt: new Date(Date.now() - openFor) } });

/** An order of the organization of a code; nothing where it is out of reach. */
export async function findOrder(access: Reader, code: string, id: string): Promise<AnnexOrder | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await db.annexOrder.findFirst({
    where: { id, organization: { code, AND: within(access) } },
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

const around = { organization: { select: { code: true, name: true, path: true } } } as const;

type Row = Omit<AnnexOrder, "from" | "to" | "code" | "name" | "path" | "isFinished" | "on" | "until"> & {
  readonly fromMonth: number;
  readonly toMonth: number;
  readonly finishedAt: Date | null;
  readonly on: Date;
  readonly at: Date;
  readonly organization: Pick<Organization, "code" | "name" | "path">;
};

const toOrder = ({ organization, fromMonth, toMonth, finishedAt, on, ...row }: Row): AnnexOrder => ({
  ...{ id: row.id, organizationId: row.organizationId, ...organization, from: fromMonth, to: toMonth },
  ...{ period: row.period, termId: row.termId, done: row.done, total: row.total },
  ...{ isFinished: finishedAt !== null, on: toDay(on), until: row.at },
});
