import { accessBy, api } from "@/access/api";
import { organizationsAnswer } from "@/features/organizations/queries";

export const GET = (request: Request) =>
  api(request, async (ask) => {
    const access = await accessBy(ask, "organization.read");
    if (!access.ok) return access;
    const asked = new URL(request.url).searchParams;
    return organizationsAnswer(access.value, asked.get("q") ?? "", asked.get("after") ?? "");
  });
