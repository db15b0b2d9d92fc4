import { accessBy, api, askedOnlyBy } from "@/access/api";
import { readBody, readKey } from "@/access/read-body";
import { AddedBody, addAdmission } from "@/features/admissions/add";

export const POST = (request: Request) =>
  api(
    request,
    async (ask) => {
      const access = await accessBy(ask, "admission.record");
      if (!access.ok) return access;
      const key = readKey(request);
      if (!key.ok) return key;
      const input = await readBody(request, AddedBody);
      return input.ok ? addAdmission(access.value, input.value, key.value) : input;
    },
    201,
  );

const wrong = askedOnlyBy("POST");

export { wrong as DELETE, wrong as GET, wrong as OPTIONS, wrong as PATCH, wrong as PUT };
