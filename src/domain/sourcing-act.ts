import { z } from "zod";
import { sourceResults } from "./source-review";

const Reviewed = z
  .object({ year: z.number(), result: z.enum(sourceResults), outstanding: z.number() })
  .transform((told) => ({ did: "reviewed" as const, ...told }));
const Judged = z
  .object({ year: z.number(), accepted: z.boolean() })
  .transform(({ year, accepted }) => ({ did: accepted ? ("accepted" as const) : ("sentBack" as const), year }));
/** What the trail of the superior keeps of many at once. */
const Together = z
  .object({ year: z.number(), places: z.number(), exhausted: z.number() })
  .transform((told) => ({ did: "reviewedMany" as const, ...told }));
const JudgedTogether = z
  .object({ year: z.number(), places: z.number(), acceptedMany: z.boolean() })
  .transform(({ year, places, acceptedMany }) => ({
    did: acceptedMany ? ("acceptedMany" as const) : ("sentBackMany" as const),
    year,
    places,
  }));

const Source = z.union([Reviewed, Judged, Together, JudgedTogether]);

/** What was done about where candidates come from; never a name. */
export type SourcingAct = z.output<typeof Source>;

/** Reads what an audit line tells of a source; undefined for what is written in no known form. */
export const readSourceAct = (after: unknown): SourcingAct | undefined => Source.safeParse(after).data;
