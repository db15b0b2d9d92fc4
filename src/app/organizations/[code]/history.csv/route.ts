import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { csvFile } from "@/access/csv-file";
import { enter } from "@/access/enter";
import { historySheet } from "@/features/audit/history-sheet";

export async function GET(request: Request, { params }: RouteContext<"/organizations/[code]/history.csv">) {
  const access = await enter("audit.read");
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return csvFile((await historySheet(access, accessTo, (await params).code, query)) ?? notFound());
}
