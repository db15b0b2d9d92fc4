import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { fileAnswer } from "@/access/file-answer";
import { inTurn } from "@/access/in-turn";
import { frozenFile } from "@/features/reports/report-files";

export async function GET(
  request: Request,
  { params }: RouteContext<"/organizations/[code]/reports/[id]/report.xlsx">,
) {
  const access = await enter("attainment.read");
  return inTurn(request, async () => {
    const file = await frozenFile(access, accessTo, { ...(await params), format: "xlsx" });
    return file ? fileAnswer(file.name, "xlsx", file.body) : notFound();
  });
}
