import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { fileInTurn } from "@/features/reports/file-turn";
import { frozenFile } from "@/features/reports/report-files";

export async function GET(
  request: Request,
  { params }: RouteContext<"/organizations/[code]/reports/[id]/report.docx">,
) {
  const access = await enter("attainment.read");
  const { code, id } = await params;
  const file = await fileInTurn(request, access, { code, format: "docx" }, () =>
    frozenFile(access, accessTo, { code, id, format: "docx" }),
  );
  return file ?? notFound();
}
