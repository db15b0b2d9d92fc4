import { notFound } from "next/navigation";
import { csvFile } from "@/access/csv-file";
import { enter } from "@/access/enter";
import { classSheet } from "@/features/sourcing/classes/class-sheet";

export async function GET(_request: Request, { params }: RouteContext<"/organizations/[code]/classes/[id]/list.csv">) {
  const [figures, access] = [await enter("attainment.read"), await enter("candidate.read")];
  return csvFile((await classSheet(figures, access, await params)) ?? notFound());
}
