import { z } from "zod";
import { sourceResults } from "../sourcing/source-review";
import type { Reader } from "./line";

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

const Class = z.union([
  z
    .object({ class: z.literal("listed"), persons: z.number() })
    .transform(({ persons }) => ({ did: "classlisted" as const, persons })),
  z
    .object({ class: z.literal("results"), passed: z.number() })
    .transform(({ passed }) => ({ did: "classresults" as const, passed })),
  z
    .object({ class: z.enum(["opened", "changed", "exported"]) })
    .transform((told) => ({ did: `class${told.class}` as const })),
]);

const Charge = z.union([
  z.object({ charge: z.literal("assigned"), on: z.string() }).transform(({ on }) => ({ did: "assigned" as const, on })),
  z.object({ charge: z.literal("ended"), on: z.string() }).transform(({ on }) => ({ did: "ended" as const, on })),
]);

/** What was done about where candidates come from; never a name. */
export type ToldSourcing = z.output<typeof Source> | z.output<typeof Class> | z.output<typeof Charge>;

export type SourcingAct = { readonly kind: "sourcing"; readonly told: ToldSourcing };

const forms = { source: Source, class: Class, charge: Charge };

export const readSourcing =
  (about: keyof typeof forms): Reader<SourcingAct> =>
  ({ after }) => {
    const told = forms[about].safeParse(after).data;
    return told && { kind: "sourcing", told };
  };
