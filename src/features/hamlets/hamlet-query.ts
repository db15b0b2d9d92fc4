import { z } from "zod";
import { hamletFilters } from "@/domain/hamlets/filter";

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);
const text = (most: number) => z.preprocess(first, z.string().trim().max(most).catch(""));

const Query = z.object({
  q: text(100).default(""),
  show: z.preprocess(first, z.enum(hamletFilters).default("all").catch("all")),
  /** The code of the hamlet after which to go on. */
  after: text(100).default(""),
});

/** What part of the list is asked for; what cannot be read is as if it had not been asked. */
export type HamletQuery = z.infer<typeof Query>;

export const readHamletQuery = (query: unknown): HamletQuery => Query.parse(query);

/** The address of the same part of the list, from another hamlet on or as a file. */
export const hamletQuery = ({ q, show }: HamletQuery, more: Record<string, string> = {}) => {
  const query = new URLSearchParams({ ...(q && { q }), ...(show !== "all" && { show }), ...more }).toString();
  return query && `?${query}`;
};
