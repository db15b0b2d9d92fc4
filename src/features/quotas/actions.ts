"use server";
import { refresh } from "next/cache";
import { accessTo } from "@/access/access-to";
import { action } from "@/access/action";
import { ClosingQuotaInput } from "@/domain/quotas/closing";
import { QuotaInput } from "@/domain/quotas/setting";
import { enderFor, recordEnd } from "./end";
import { recordQuota } from "./record";
import { setterFor } from "./setter";

/** Which lock is on it depends on the basis: assigned, acknowledged or promised. */
export const setQuota = action(
  (input) => setterFor(input, accessTo),
  QuotaInput,
  recordQuota,
  ({ organization, id }) => `/organizations/${organization}/quotas?done=${id}`,
);

/** The same locks; refused, the page shows what is in force now. */
export const endQuota = action(
  (input) => enderFor(input, accessTo),
  ClosingQuotaInput,
  async (access, input) => {
    const result = await recordEnd(access, input, accessTo);
    if (!result.ok) refresh();
    return result;
  },
  ({ organization, id }) => `/organizations/${organization}/quotas?done=${id}`,
);
