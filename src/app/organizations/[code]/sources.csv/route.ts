import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { csvFile } from "@/access/csv-file";
import { enter } from "@/access/enter";
import { sourcesSheet } from "@/features/sourcing/sources-sheet";

export async function GET(request: Request, { params }: RouteContext<"/organizations/[code]/sources.csv">) {
  const access = await enter("attainment.read");
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return csvFile((await sourcesSheet(access, accessTo, (await params).code, query)) ?? notFound());
}
