import { z } from "zod";
import { storable } from "@/domain/input";

/** A sign-in name as it is kept: any text, folded to lower case. */
export const SignInName = z
  .string()
  .transform((text) => text.trim().normalize("NFC").toLowerCase())
  .pipe(z.string().min(1, "input.required").max(200, "input.tooLong").refine(storable, "signIn.wrong"));

/** What the sign-in form sends. `code` waits for the second factor. */
export const Credentials = z.object({
  email: SignInName,
  password: z.string().min(1, "input.required").max(1000, "input.tooLong"),
  code: z.string().max(20, "input.tooLong").default(""),
});
export type Credentials = z.output<typeof Credentials>;
