import { notFound } from "next/navigation";
import { enter } from "@/access/enter";
import { fileAnswer } from "@/access/file-answer";
import { inTurn } from "@/access/in-turn";
import { frozenAnnexFile } from "@/features/reports/read-frozen";

export async function GET(request: Request, { params }: RouteContext<"/organizations/[code]/reports/[id]/annex.xlsx">) {
  const access = await enter("attainment.read");
  return inTurn(request, async () => {
    const { code, id } = await params;
    const file = await frozenAnnexFile(access, code, id);
    return file ? fileAnswer(file.name, "xlsx", file.body) : notFound();
  });
}
