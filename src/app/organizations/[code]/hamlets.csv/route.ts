import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { csvFile } from "@/access/csv-file";
import { enter } from "@/access/enter";
import { hamletSheet } from "@/features/hamlets/hamlet-sheet";

export async function GET(request: Request, { params }: RouteContext<"/organizations/[code]/hamlets.csv">) {
  const access = await enter("attainment.read");
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return csvFile((await hamletSheet(access, accessTo, (await params).code, query)) ?? notFound());
}
