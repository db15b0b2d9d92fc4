import { z } from "zod";
import { isRule, type RuleName } from "@/domain/watch/rules";

/** What of the cases is asked for, as it stands in the address; what cannot be read counts for nothing. */
export const WatchQuery = z.object({
  rule: z
    .string()
    .refine(isRule)
    .transform((name) => name as RuleName)
    .optional()
    .catch(undefined),
  level: z.enum(["1", "2", "3"]).optional().catch(undefined),
  owner: z.enum(["mine", "nobody"]).optional().catch(undefined),
  state: z.enum(["OPEN", "EXEMPT", "CLOSED"]).catch("OPEN"),
  after: z.uuid().optional().catch(undefined),
});
export type WatchQuery = z.infer<typeof WatchQuery>;

/** The same as an address, without the page. */
export function queryText({ rule, level, owner, state }: WatchQuery, more: Readonly<Record<string, string>> = {}) {
  const asked = {
    ...(rule && { rule }),
    ...(level && { level }),
    ...(owner && { owner }),
    ...(state !== "OPEN" && { state }),
  };
  const text = new URLSearchParams({ ...asked, ...more }).toString();
  return text === "" ? "" : `?${text}`;
}

/** As the rows are asked for. */
export const askedOf = ({ rule, level, owner, state, after }: WatchQuery, userId: number | null) => ({
  ...{ rule, state, after, level: level && Number(level) },
  owner: owner === "mine" ? (userId ?? -1) : owner,
});
