import { z } from "zod";
import { Choice, Text } from "../input";
import { Said } from "../said";
import { introducingBodies, sourceForces } from "./candidate";

/** What is looked for of nobody has said where somebody comes from. */
export const unsaid = "NONE";

export const sourceFilters = [...sourceForces, unsaid] as const;
export const bodyFilters = [...introducingBodies, unsaid] as const;

/** Who is looked for: of a source force, introduced by a body. */
export const OriginFilter = z.object({ source: Said(z.enum(sourceFilters)), by: Said(z.enum(bodyFilters)) });
export type OriginFilter = z.output<typeof OriginFilter>;

/** Where a candidate comes from and lives and who introduced, said later or put right. */
export const OriginInput = z.object({
  candidate: z.uuid("input.invalid"),
  sourceForce: Choice(sourceForces),
  introducedBy: Choice(introducingBodies),
  /** The code of the hamlet where the person lives; "" where that is not known, left out where it stays as it is. */
  hamlet: z.union([z.literal(""), Text(100)]).optional(),
  key: Text(100),
});
export type OriginInput = z.output<typeof OriginInput>;
