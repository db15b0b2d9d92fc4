import { z } from "zod";
import type { Reader } from "./line";

const Quota = z.object({
  basis: z.enum(["RESOLUTION", "ASSIGNED", "COMMITTED"]),
  fromMonth: z.number(),
  toMonth: z.number(),
  shape: z.enum(["EXACTLY", "AT_LEAST", "BETWEEN", "RATE"]),
  required: z.number(),
  max: z.number().nullable(),
  rateBasisPoints: z.number().nullable(),
  decisionNo: z.string().nullable(),
  decidedOn: z.string(),
  /** Written only where the revision closes. */
  closes: z.boolean().optional(),
});
export type ToldQuota = z.infer<typeof Quota>;

/** A quota spread over those below: what its superior's trail keeps of it. */
const Spread = z.object({
  fromMonth: z.number(),
  toMonth: z.number(),
  places: z.number(),
  persons: z.number(),
  decisionNo: z.string().nullable(),
  decidedOn: z.string(),
});

/** A quota set, or spread over many. */
export type QuotaAct =
  | { readonly kind: "quota"; readonly before: ToldQuota | undefined; readonly after: ToldQuota }
  | { readonly kind: "spread"; readonly spread: z.infer<typeof Spread> };

export const readQuota: Reader<QuotaAct> = ({ before, after }) => {
  const spread = Spread.safeParse(after).data;
  if (spread) return { kind: "spread", spread };
  const written = Quota.safeParse(after);
  return written.success ? { kind: "quota", before: Quota.safeParse(before).data, after: written.data } : undefined;
};
