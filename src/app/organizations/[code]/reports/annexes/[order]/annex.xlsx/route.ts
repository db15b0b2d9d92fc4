import { notFound } from "next/navigation";
import { enter } from "@/access/enter";
import { fileAnswer } from "@/access/file-answer";
import { inTurn } from "@/access/in-turn";
import { annexFile } from "@/features/reports/read-order";

type Context = RouteContext<"/organizations/[code]/reports/annexes/[order]/annex.xlsx">;

export async function GET(request: Request, { params }: Context) {
  const access = await enter("attainment.read");
  return inTurn(request, async () => {
    const { code, order } = await params;
    const file = await annexFile(access, code, order);
    return file ? fileAnswer(file.name, "xlsx", file.body) : notFound();
  });
}
