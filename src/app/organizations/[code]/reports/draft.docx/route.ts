import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { fileInTurn } from "@/features/reports/file-turn";
import { draftFile } from "@/features/reports/report-files";

export async function GET(request: Request, { params }: RouteContext<"/organizations/[code]/reports/draft.docx">) {
  const access = await enter("attainment.read");
  const { code } = await params;
  const period = new URL(request.url).searchParams.get("period") ?? "";
  const file = await fileInTurn(request, access, { code, format: "docx" }, () =>
    draftFile(access, accessTo, { code, period, format: "docx" }),
  );
  return file ?? notFound();
}
