import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { csvFile } from "@/access/csv-file";
import { enter } from "@/access/enter";
import { registerSheet } from "@/features/members/register-sheet";

export async function GET(request: Request, { params }: RouteContext<"/organizations/[code]/members.csv">) {
  const access = await enter("member.read");
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const sheet = await registerSheet(access, await accessTo("attainment.read"), (await params).code, query);
  return csvFile(sheet ?? notFound());
}
