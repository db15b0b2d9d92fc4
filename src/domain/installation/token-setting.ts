import { z } from "zod";
import { Optional, Text } from "../input";

/** How long a token holds when nothing else is asked, and the lives a person chooses from. In days. */
export const tokenDays = 365;
export const tokenLives = [30, 90, tokenDays] as const;

const longestLife = 3650;

export const TokenDays = z.coerce
  .number("input.notWhole")
  .int("input.notWhole")
  .min(1, "input.invalid")
  .max(longestLife, "input.tooLarge");

/** What a token is for, to be told from others. */
export const TokenName = Text(80);

/** A token as a person asks for one: what for; of one grant, or of all; for one of the lives offered. */
export const TokenInput = z.object({
  name: TokenName,
  grant: Optional(z.coerce.number("grant.unknown").int("grant.unknown").max(2_000_000_000, "grant.unknown")),
  days: TokenDays.refine((days) => tokenLives.some((life) => life === days), "input.invalid").default(tokenDays),
});
export type TokenInput = z.infer<typeof TokenInput>;

/** One of the own tokens, or all of them. */
export const TokenRef = z.object({
  token: z.union([z.literal("all"), z.coerce.number().int().positive().max(2_000_000_000)], "input.invalid"),
});

/** The moment a token made now stops to hold. */
export const expiryAfter = (days: number, now: Date) => new Date(now.getTime() + days * 86_400_000);

/** The state of a token at a moment; a revoked one stays revoked once its time is over. */
export function stateOf(
  { revokedAt, expiresAt }: { readonly revokedAt: Date | null; readonly expiresAt: Date },
  now: Date,
): "holds" | "revoked" | "expired" {
  if (revokedAt) return "revoked";
  return expiresAt > now ? "holds" : "expired";
}
