import { accessBy, api, askedOnlyBy } from "@/access/api";
import { organizationsAnswer } from "@/features/organizations/queries";

export const GET = (request: Request) =>
  api(request, async (ask) => {
    const access = await accessBy(ask, "organization.read");
    if (!access.ok) return access;
    const asked = new URL(request.url).searchParams;
    return organizationsAnswer(access.value, asked.get("q") ?? "", asked.get("after") ?? "");
  });

const wrong = askedOnlyBy("GET, HEAD");

export { wrong as DELETE, wrong as OPTIONS, wrong as PATCH, wrong as POST, wrong as PUT };
