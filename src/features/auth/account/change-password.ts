import "server-only";
import { z } from "zod";
import { ownPasswordHash, saveOwnPassword } from "@/data/installation/own-account";
import { releaseAttempt, reserveAttempt } from "@/data/installation/sign-in-delays";
import type { Access } from "@/domain/access";
import { choosePassword } from "@/domain/installation/password";
import { no, type Result } from "@/domain/result";
import type { Origin } from "../origin";
import { hashPassword, isPassword } from "../password";

const Typed = z.string("input.required").min(1, "input.required").max(1000, "input.tooLong");

export const NewPassword = z.object({ oldPassword: Typed, newPassword: Typed, passwordAgain: Typed });

/** A new own password, for who knows the old one; guesses are slowed down as they are at the door. */
export async function changeOwnPassword(
  access: Access<"account.keep">,
  sessionId: string,
  { oldPassword: old, newPassword: chosen, passwordAgain: again }: z.output<typeof NewPassword>,
  { address }: Origin,
  now: Date,
): Promise<Result<number>> {
  const checked = choosePassword({ old, chosen, again });
  if (!checked.ok) return checked;
  const attempt = { account: access.actor, address };
  const seconds = await reserveAttempt(attempt, now);
  if (seconds > 0) return no("signIn.wait", { values: { seconds } });
  const isRight = await isPassword(old, await ownPasswordHash(access));
  if (!isRight) return no("password.wrong", { field: "oldPassword" });
  await releaseAttempt(attempt, now);
  return saveOwnPassword(access, await hashPassword(chosen), sessionId, now);
}
