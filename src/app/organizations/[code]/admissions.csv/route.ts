import { notFound } from "next/navigation";
import { csvFile } from "@/access/csv-file";
import { enter } from "@/access/enter";
import { ledgerSheet } from "@/features/admissions/ledger-sheet";

export async function GET(request: Request, { params }: RouteContext<"/organizations/[code]/admissions.csv">) {
  const access = await enter("admission.read");
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return csvFile((await ledgerSheet(access, (await params).code, query)) ?? notFound());
}
