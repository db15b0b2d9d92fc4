import { z } from "zod";
import { statusFilters } from "@/domain/members/member";

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);
const text = (most: number) => z.preprocess(first, z.string().trim().max(most).catch(""));

const Query = z.object({
  q: text(100).default(""),
  status: z.preprocess(first, z.enum(statusFilters).default("present").catch("present")),
  /** The code of an organization directly below. */
  at: text(100).default(""),
  /** The code of a hamlet of the commune. */
  hamlet: text(100).default(""),
  after: z.preprocess(first, z.uuid().optional().catch(undefined)),
});

/** What part of a register is asked for; what cannot be read is as if it had not been asked. */
export type RegisterQuery = z.infer<typeof Query>;

export const readRegisterQuery = (query: unknown): RegisterQuery => Query.parse(query);

/** The address of the same part of the register, from another person on or in another form. */
export const registerQuery = ({ q, status, at, hamlet }: RegisterQuery, more: Record<string, string> = {}) => {
  const said = {
    ...(q && { q }),
    ...(status !== "present" && { status }),
    ...(at && { at }),
    ...(hamlet && { hamlet }),
    ...more,
  };
  const query = new URLSearchParams(said).toString();
  return query && `?${query}`;
};
