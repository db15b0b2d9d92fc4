import { notFound } from "next/navigation";
import { csvFile } from "@/access/csv-file";
import { enter } from "@/access/enter";
import { installationSheet } from "@/features/audit/installation-sheet";

export async function GET(request: Request) {
  const access = await enter("audit.read");
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return csvFile((await installationSheet(access, query)) ?? notFound());
}
