import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { csvFile } from "@/access/csv-file";
import { enter } from "@/access/enter";
import { dueSheet } from "@/features/candidates/due-sheet";
import { dueMemberRows } from "@/features/members/due-rows";

export async function GET(_request: Request, { params }: RouteContext<"/organizations/[code]/due.csv">) {
  const access = await enter("candidate.read");
  const members = await dueMemberRows(await accessTo("member.read"));
  return csvFile((await dueSheet(access, (await params).code, members)) ?? notFound());
}
