import { accessBy, api, askedOnlyBy } from "@/access/api";
import { attainmentAnswerOf } from "@/features/attainment/queries";

export const GET = (request: Request, { params }: RouteContext<"/api/v1/organizations/[code]/attainment">) =>
  api(request, async (ask) => {
    const access = await accessBy(ask, "attainment.read");
    if (!access.ok) return access;
    const asked = new URL(request.url).searchParams;
    const { code } = await params;
    return attainmentAnswerOf(access.value, code, Object.fromEntries(asked));
  });

const wrong = askedOnlyBy("GET, HEAD");

export { wrong as DELETE, wrong as OPTIONS, wrong as PATCH, wrong as POST, wrong as PUT };
