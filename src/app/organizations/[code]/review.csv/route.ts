import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { csvFile } from "@/access/csv-file";
import { enter } from "@/access/enter";
import { reviewSheet } from "@/features/attainment/review/sheets";

export async function GET(request: Request, { params }: RouteContext<"/organizations/[code]/review.csv">) {
  const access = await enter("attainment.read");
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const watcher = await accessTo("watch.read");
  const names = await accessTo("member.read");
  return csvFile((await reviewSheet(access, watcher, (await params).code, query, names)) ?? notFound());
}
