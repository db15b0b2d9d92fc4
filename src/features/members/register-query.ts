import { z } from "zod";
import { statusFilters } from "@/domain/members/member";
import { Said, SaidOr } from "@/domain/said";

const Text = SaidOr(z.string().trim().max(100), "");

const Query = z.object({
  q: Text,
  status: SaidOr(z.enum(statusFilters), "present"),
  /** The code of an organization directly below. */
  at: Text,
  /** The code of a hamlet of the commune. */
  hamlet: Text,
  after: Said(z.uuid()),
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
