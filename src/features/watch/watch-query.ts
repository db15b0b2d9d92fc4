import { z } from "zod";
import { Said, SaidOr } from "@/domain/said";
import { ruleNames } from "@/domain/watch/rules";

export const levelsAsked = ["1", "2", "3"] as const;
export const statesAsked = ["OPEN", "EXEMPT", "CLOSED"] as const;

/** What of the cases is asked for, as it stands in the address; what cannot be read counts for nothing. */
export const WatchQuery = z.object({
  rule: Said(z.enum(ruleNames)),
  level: Said(z.enum(levelsAsked)),
  owner: Said(z.enum(["mine", "nobody"])),
  state: SaidOr(z.enum(statesAsked), "OPEN"),
  after: Said(z.uuid()),
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
