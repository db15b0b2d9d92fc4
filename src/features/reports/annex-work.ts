import "server-only";
import { operator } from "@/access/operator";
import type { Job } from "@/data/queue";
import { annexJob, readOrder, writePage } from "@/data/reports/annex-orders";
import { annexStyle, pageLength, readAnnexPage } from "./annex-lines";
import { periodOfOrder } from "./read-order";

/** Makes an annex page by page, each written once; begun again it goes on after the last page that is there. */
export const annexWork: Job = {
  ...annexJob,
  run: async ({ order }, signal) => {
    for (let isDone = false; !isDone && !signal.aborted; ) isDone = await makePage(String(order));
  },
};

/** The next page of an order; true where none is left, or nobody wants it any more. */
async function makePage(id: string): Promise<boolean> {
  const order = await readOrder(id);
  if (!order || order.isFinished) return true;
  // For who ordered it, who could read these numbers then: nobody else is shown them.
  const access = { ...(await operator("attainment.read", order.path)), today: order.on };
  const period = periodOfOrder(order);
  const asked = {
    path: order.path,
    period,
    style: await annexStyle(period, order.on),
    after: order.last,
    most: pageLength,
    until: order.until,
  };
  const { lines, last } = await readAnnexPage(access, asked);
  await writePage(id, { after: order.last, last, rows: lines });
  return lines.length === 0;
}
