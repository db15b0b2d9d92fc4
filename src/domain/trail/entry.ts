import { z } from "zod";
import type { Reader } from "./line";

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

/** What was written into the ledger of admissions. */
export type EntryAct =
  | { readonly kind: "entry"; readonly entry: ToldEntry; readonly isDrawn: boolean }
  | { readonly kind: "correction"; readonly before: ToldEntry; readonly now: number; readonly isWithdrawn: boolean };

export const readEntry: Reader<EntryAct> = ({ before, after }) => {
  const written = Entry.array().min(1).safeParse(after);
  const [entry] = written.data ?? [];
  if (!entry) return undefined;
  const corrected = Entry.safeParse(before);
  if (!corrected.success) return { kind: "entry", entry, isDrawn: (written.data?.length ?? 1) > 1 };
  const isWithdrawn = entry.withdraws === true || corrected.data.kind === "NAMED";
  const now = (corrected.data.now ?? corrected.data.count) + entry.count;
  return { kind: "correction", before: corrected.data, now, isWithdrawn };
};

/** The entry an audit line is about, where it is about one. */
export const entryIdOf = (subject: string): string | undefined => /^admission:(.+)$/.exec(subject)?.[1];
