import { notFound } from "next/navigation";
import { csvFile } from "@/access/csv-file";
import { enter } from "@/access/enter";
import { dueSheet } from "@/features/candidates/due-sheet";

export async function GET(_request: Request, { params }: RouteContext<"/organizations/[code]/due.csv">) {
  const access = await enter("candidate.read");
  return csvFile((await dueSheet(access, (await params).code)) ?? notFound());
}
