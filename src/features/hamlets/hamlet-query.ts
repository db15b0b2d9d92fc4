import { z } from "zod";
import { hamletFilters } from "@/domain/hamlets/filter";
import { SaidOr } from "@/domain/said";

const Text = SaidOr(z.string().trim().max(100), "");

const Query = z.object({
  q: Text,
  show: SaidOr(z.enum(hamletFilters), "all"),
  /** The code of the hamlet after which to go on. */
  after: Text,
});

/** What part of the list is asked for; what cannot be read is as if it had not been asked. */
export type HamletQuery = z.infer<typeof Query>;

export const readHamletQuery = (query: unknown): HamletQuery => Query.parse(query);

/** The address of the same part of the list, from another hamlet on or as a file. */
export const hamletQuery = ({ q, show }: HamletQuery, more: Record<string, string> = {}) => {
  const query = new URLSearchParams({ ...(q && { q }), ...(show !== "all" && { show }), ...more }).toString();
  return query && `?${query}`;
};
