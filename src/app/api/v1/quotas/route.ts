import { api, askedOnlyBy } from "@/access/api";
import { readBody } from "@/access/read-body";
import { putQuota, QuotaBody } from "@/features/quotas/put";

export const PUT = (request: Request) =>
  api(request, async (ask) => {
    const input = await readBody(request, QuotaBody);
    return input.ok ? putQuota(ask, input.value) : input;
  });

const wrong = askedOnlyBy("PUT");

export { wrong as DELETE, wrong as GET, wrong as OPTIONS, wrong as PATCH, wrong as POST };
