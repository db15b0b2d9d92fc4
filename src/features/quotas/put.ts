import "server-only";
import { z } from "zod";
import type { AskAccess } from "@/access/access-to";
import type { SavedQuota } from "@/data/quotas/quota-ledger";
import { Day } from "@/domain/day";
import { Text } from "@/domain/input";
import { QuotaBasis, QuotaShape } from "@/domain/quotas/quota";
import { QuotaInput } from "@/domain/quotas/setting";
import { no, type Result } from "@/domain/result";
import { recordQuota } from "./record";
import { setterFor } from "./setter";

const Persons = z
  .number("input.notWhole")
  .int("input.notWhole")
  .min(0, "input.negative")
  .max(1_000_000, "input.tooLarge");

/** A quota as another program sends it; fields it does not know are refused. */
export const QuotaBody = z.strictObject(
  {
    organization: Text(100),
    period: Text(20),
    basis: QuotaBasis,
    shape: QuotaShape,
    min: Persons.optional(),
    max: Persons.optional(),
    ratePercent: z.number("quota.rateRange").min(0, "quota.rateRange").max(100, "quota.rateRange").optional(),
    decisionNo: Text(100).optional(),
    decidedOn: Day.optional(),
  },
  "input.invalid",
);

/** Records a revision of a quota for who the token says. */
export async function putQuota(
  ask: AskAccess,
  { ratePercent, ...body }: z.output<typeof QuotaBody>,
): Promise<Result<SavedQuota>> {
  const access = await setterFor(body, ask);
  if (!access.ok) return access;
  const input = QuotaInput.safeParse({
    ...body,
    ...(ratePercent !== undefined && { ratePercent: String(ratePercent) }),
  });
  return input.success ? recordQuota(access.value, input.data) : no("input.invalid");
}
