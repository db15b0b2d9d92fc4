import { z } from "zod";
import { Said } from "@/domain/said";
import type { SourceStatus } from "@/domain/sourcing/source-review";

/** What part of the cells is looked at; exhausted is whether or not the superior has accepted it. */
export const sourceFilters = ["notReviewed", "exhausted", "waiting", "sentBack"] as const;
export type SourceFilter = (typeof sourceFilters)[number];

export const statusesOf: Record<SourceFilter, readonly SourceStatus[]> = {
  notReviewed: ["NOT_REVIEWED"],
  exhausted: ["WAITING", "ACCEPTED", "SENT_BACK"],
  waiting: ["WAITING"],
  sentBack: ["SENT_BACK"],
};

/** What the page may be told has just been done. */
const sourceActs = ["reviewed", "accepted", "sentBack", "assigned", "ended"] as const;

const Query = z.object({
  year: Said(z.coerce.number().int().min(2000).max(2100)),
  show: Said(z.enum(sourceFilters)),
  /** The path of the cell to go on from. */
  after: Said(z.string().regex(/^[\d/]{1,200}$/)),
  enter: Said(z.literal("1")),
  done: Said(z.enum(sourceActs)),
});
export type SourcesQuery = z.output<typeof Query>;

export const readSourcesQuery = (query: unknown): SourcesQuery => Query.parse(query);

/** The address of the page, or of its file. */
export const sourcesAddress = (code: string, asked: Record<string, string | number | undefined>, part = "sources") => {
  const said = Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return `/organizations/${code}/${part}?${new URLSearchParams(said)}`;
};
