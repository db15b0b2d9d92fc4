import { notFound } from "next/navigation";
import { csvFile } from "@/access/csv-file";
import { enter } from "@/access/enter";
import { forecastSheet } from "@/features/attainment/forecast/forecast-sheet";

export async function GET(request: Request, { params }: RouteContext<"/organizations/[code]/forecast.csv">) {
  const access = await enter("attainment.read");
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return csvFile((await forecastSheet(access, (await params).code, query)) ?? notFound());
}
