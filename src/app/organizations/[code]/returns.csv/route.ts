import { notFound } from "next/navigation";
import { csvFile } from "@/access/csv-file";
import { enter } from "@/access/enter";
import { returnsSheet } from "@/features/returns/returns-sheet";

export async function GET(request: Request, { params }: RouteContext<"/organizations/[code]/returns.csv">) {
  const access = await enter("attainment.read");
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return csvFile((await returnsSheet(access, (await params).code, query)) ?? notFound());
}
