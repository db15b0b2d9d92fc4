import { z } from "zod";
import { Said } from "@/domain/said";

/** What the page of a class may be told has just been done. */
const classActs = ["saved", "listed", "entered"] as const;

const Query = z.object({
  done: Said(z.enum(classActs)),
  choose: Said(z.literal("1")),
  /** Whom to go on from: a class in the list of classes, a candidate in the list of those to choose from. */
  after: Said(z.uuid()),
});
export type ClassQuery = z.output<typeof Query>;

export const readClassQuery = (query: unknown): ClassQuery => Query.parse(query);

/** The page of a class, which says what was done. */
export const classAddress = ({ code, id }: { code: string; id: string }, done?: (typeof classActs)[number]) =>
  `/organizations/${code}/classes/${id}${done ? `?done=${done}` : ""}`;
