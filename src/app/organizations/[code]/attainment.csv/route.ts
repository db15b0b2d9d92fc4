import { notFound } from "next/navigation";
import { csvFile } from "@/access/csv-file";
import { enter } from "@/access/enter";
import { attainmentSheet } from "@/features/attainment/sheets";

export async function GET(request: Request, { params }: RouteContext<"/organizations/[code]/attainment.csv">) {
  const access = await enter("attainment.read");
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return csvFile((await attainmentSheet(access, (await params).code, query)) ?? notFound());
}
