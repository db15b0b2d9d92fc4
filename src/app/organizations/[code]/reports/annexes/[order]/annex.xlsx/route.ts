import { notFound } from "next/navigation";
import { enter } from "@/access/enter";
import { fileInTurn } from "@/features/reports/file-turn";
import { annexFile } from "@/features/reports/read-order";

export async function GET(
  request: Request,
  { params }: RouteContext<"/organizations/[code]/reports/annexes/[order]/annex.xlsx">,
) {
  const access = await enter("attainment.read");
  const { code, order } = await params;
  const file = await fileInTurn(request, access, { code, format: "xlsx" }, () => annexFile(access, code, order));
  return file ?? notFound();
}
