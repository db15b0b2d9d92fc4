import { z } from "zod";
import { Day } from "@/domain/day";
import { Optional, Text } from "@/domain/input";
import { PersonName } from "@/domain/persons/person-name";
import { SignInName } from "../credentials";

export const roles = ["board", "secretary", "reviewer", "admin"] as const;

const Grant = {
  role: z.enum(roles, "input.required"),
  organization: Optional(Text(200)),
  until: Optional(Day),
};

const UserId = z.coerce
  .number("user.unknown")
  .int("user.unknown")
  .positive("user.unknown")
  .max(2_000_000_000, "user.unknown");

/** A new user with a first grant. */
export const UserInput = z.object({ name: PersonName, email: SignInName, ...Grant });

/** One more grant, or another last day for one. */
export const GrantInput = z.object({ user: UserId, ...Grant });
export type GrantInput = Omit<z.output<typeof GrantInput>, "user">;

export const GrantRef = z.object({
  grant: z.coerce.number("grant.unknown").int("grant.unknown").max(2_000_000_000, "grant.unknown"),
});

export const UserRef = z.object({ user: UserId });
