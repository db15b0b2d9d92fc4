"use server";
import { refresh } from "next/cache";
import { accessTo } from "@/access/access-to";
import { action } from "@/access/action";
import { SpreadInput } from "@/domain/quotas/spread";
import { assignBelow, assigner } from "./assign-below";

/** Refused, the page shows the figures of now. */
export const spreadQuotas = action(
  () => assigner(accessTo),
  SpreadInput,
  async (access, input) => {
    const result = await assignBelow(access, input, accessTo);
    if (!result.ok) refresh();
    return result;
  },
  ({ organization, period, id }) => `/organizations/${organization}/quotas/spread?period=${period}&done=${id}`,
);
