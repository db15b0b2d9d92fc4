import { notFound } from "next/navigation";
import { csvFile } from "@/access/csv-file";
import { enter } from "@/access/enter";
import { quotaSheet } from "@/features/quotas/quota-sheet";

export async function GET(_request: Request, { params }: RouteContext<"/organizations/[code]/quotas.csv">) {
  const access = await enter("attainment.read");
  return csvFile((await quotaSheet(access, (await params).code)) ?? notFound());
}
