import { notFound } from "next/navigation";
import { enter } from "@/access/enter";
import { fileInTurn } from "@/features/reports/file-turn";
import { frozenAnnexFile } from "@/features/reports/read-frozen";

export async function GET(request: Request, { params }: RouteContext<"/organizations/[code]/reports/[id]/annex.xlsx">) {
  const access = await enter("attainment.read");
  const { code, id } = await params;
  const file = await fileInTurn(request, access, { code, format: "xlsx" }, () => frozenAnnexFile(access, code, id));
  return file ?? notFound();
}
