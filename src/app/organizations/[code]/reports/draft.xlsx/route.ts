import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { fileAnswer } from "@/access/file-answer";
import { inTurn } from "@/access/in-turn";
import { draftFile } from "@/features/reports/report-files";

export async function GET(request: Request, { params }: RouteContext<"/organizations/[code]/reports/draft.xlsx">) {
  const access = await enter("attainment.read");
  return inTurn(request, async () => {
    const period = new URL(request.url).searchParams.get("period") ?? "";
    const file = await draftFile(access, accessTo, { code: (await params).code, period, format: "xlsx" });
    return file ? fileAnswer(file.name, "xlsx", file.body) : notFound();
  });
}
