import { csvFile } from "@/access/csv-file";
import { enter } from "@/access/enter";
import { treeSheet } from "@/features/organizations/tree-sheet";

export async function GET(request: Request) {
  const access = await enter("organization.read");
  return csvFile(await treeSheet(access, new URL(request.url).searchParams.get("q") ?? ""));
}
