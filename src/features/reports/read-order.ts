import "server-only";
import { findStanding, type Standing } from "@/data/organizations/standing";
import { type AnnexOrder, findOrder, readAnnex } from "@/data/reports/annex-orders";
import type { Access } from "@/domain/access";
import { type Period, parsePeriod } from "@/domain/period";
import { annexWorkbook } from "./annex-workbook";
import { speech } from "./speech";

type Reader = Access<"attainment.read">;

/** An annex and how far it has come; nothing where it is out of reach. */
export async function readOrderPage(
  access: Reader,
  code: string,
  id: string,
): Promise<{ readonly standing: Standing; readonly order: AnnexOrder; readonly period: Period } | undefined> {
  const [standing, order] = await Promise.all([findStanding(access, code), findOrder(access, code, id)]);
  return standing && order && { standing, order, period: periodOfOrder(order) };
}

/** The period of an order, a term in the months it was ordered for. */
export const periodOfOrder = ({ period, termId, from, to }: AnnexOrder): Period =>
  termId === null
    ? { ...(parsePeriod(period) ?? { kind: "months", name: period }), from, to }
    : { kind: "term", name: period, from, to, termId };

/** A finished annex as a workbook, row by row; nothing where it is out of reach or not finished. */
export async function annexFile(access: Reader, code: string, id: string) {
  const order = await findOrder(access, code, id);
  if (!order?.isFinished) return undefined;
  const given = { lines: readAnnex(order.id), count: order.done, period: periodOfOrder(order), of: order.name };
  const body = await annexWorkbook(given, await speech());
  return { name: `${code}-${order.period}`, body };
}
