import { z } from "zod";

/** What an address says under a name that it may hold several times: the first counts. */
const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);

/** Said in an address; what cannot be read is as if it had not been said. */
export const Said = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(first, schema.optional().catch(undefined));

/** The same where something stands for what was not said. */
export const SaidOr = <Schema extends z.ZodType>(schema: Schema, otherwise: z.output<Schema>) =>
  Said(schema).transform((said) => said ?? otherwise);
