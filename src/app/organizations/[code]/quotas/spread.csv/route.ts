import { notFound } from "next/navigation";
import { csvFile } from "@/access/csv-file";
import { enter } from "@/access/enter";
import { spreadSheet } from "@/features/quotas/spread/spread-sheet";

export async function GET(request: Request, { params }: RouteContext<"/organizations/[code]/quotas/spread.csv">) {
  const access = await enter("attainment.read");
  const period = new URL(request.url).searchParams.get("period") ?? undefined;
  return csvFile((await spreadSheet(access, (await params).code, period)) ?? notFound());
}
