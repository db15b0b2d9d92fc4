import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { csvFile } from "@/access/csv-file";
import { enter } from "@/access/enter";
import { watchSheet } from "@/features/watch/watch-sheet";

export async function GET(request: Request, { params }: RouteContext<"/organizations/[code]/watch.csv">) {
  const access = await enter("watch.read");
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  return csvFile((await watchSheet(access, accessTo, (await params).code, asked)) ?? notFound());
}
