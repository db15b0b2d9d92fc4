"use server";
import { accessTo } from "@/access/access-to";
import { action } from "@/access/action";
import { QuotaInput } from "@/domain/quota-setting";
import { recordQuota } from "./record";
import { setterFor } from "./setter";

/** Which lock is on it depends on the basis: assigned, acknowledged or promised. */
export const setQuota = action(
  (input) => setterFor(input, accessTo),
  QuotaInput,
  recordQuota,
  ({ organization, id }) => `/organizations/${organization}/quotas?done=${id}`,
);
