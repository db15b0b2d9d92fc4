import { z } from "zod";

/** The kinds of acts one can look for in an audit trail. */
export const actKinds = ["entry", "correction", "quota", "other"] as const;
export type ActKind = (typeof actKinds)[number];

const Entry = z.object({
  organizationId: z.number(),
  kind: z.enum(["NAMED", "TOTAL", "CORRECTION"]),
  date: z.string().nullable(),
  from: z.number(),
  to: z.number(),
  count: z.number(),
  /** What the entry counted for before it was corrected, and whether the correction took it back. */
  now: z.number().optional(),
  withdraws: z.boolean().optional(),
});
export type ToldEntry = z.infer<typeof Entry>;

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
});
export type ToldQuota = z.infer<typeof Quota>;

/** What an audit line says was done. */
export type Act =
  | { readonly kind: "entry"; readonly entry: ToldEntry; readonly isDrawn: boolean }
  | { readonly kind: "correction"; readonly before: ToldEntry; readonly now: number; readonly isWithdrawn: boolean }
  | { readonly kind: "quota"; readonly before: ToldQuota | undefined; readonly after: ToldQuota }
  | { readonly kind: "other"; readonly what: string };

type Told = {
  readonly what: string;
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
};

/** Reads an audit line. What is written in no known form, now or by an earlier version, is "other". */
export function readAct(told: Told): Act {
  const other = { kind: "other", what: told.what } as const;
  if (told.subject.startsWith("quota:")) return quotaOf(told) ?? other;
  return (told.subject.startsWith("admission:") ? entryOf(told) : undefined) ?? other;
}

/** The entry an audit line is about, where it is about one. */
export const entryIdOf = (subject: string): string | undefined => /^admission:(.+)$/.exec(subject)?.[1];

function entryOf({ before, after }: Told): Act | undefined {
  const written = Entry.array().min(1).safeParse(after);
  const [entry] = written.data ?? [];
  if (!entry) return undefined;
  const corrected = Entry.safeParse(before);
  if (!corrected.success) return { kind: "entry", entry, isDrawn: (written.data?.length ?? 1) > 1 };
  const isWithdrawn = entry.withdraws === true || corrected.data.kind === "NAMED";
  const now = (corrected.data.now ?? corrected.data.count) + entry.count;
  return { kind: "correction", before: corrected.data, now, isWithdrawn };
}

function quotaOf({ before, after }: Told): Act | undefined {
  const written = Quota.safeParse(after);
  return written.success ? { kind: "quota", before: Quota.safeParse(before).data, after: written.data } : undefined;
}
