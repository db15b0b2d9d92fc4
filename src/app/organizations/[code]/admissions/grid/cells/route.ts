import { fromPage } from "@/access/from-page";
import { saveSentCell } from "@/features/admissions/grid/save-cell";

export const POST = (request: Request, { params }: RouteContext<"/organizations/[code]/admissions/grid/cells">) =>
  fromPage(request, async (ask) => saveSentCell(ask, (await params).code, request));
