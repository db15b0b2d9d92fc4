import "server-only";
import { openSession } from "@/data/installation/sessions";
import { isDemo } from "@/data/installation/settings";
import { releaseAttempt, reserveAttempt } from "@/data/installation/sign-in-delays";
import { findCredentials } from "@/data/installation/users";
import { isDemoLogin } from "@/domain/installation/demo-login";
import { no, type Result, yes } from "@/domain/result";
import type { Credentials } from "./credentials";
import type { Origin } from "./origin";
import { isPassword } from "./password";

/**
 * The one place where a password is checked: the form, next-auth's own callback, whatever comes. Unknown, disabled and
 * wrong are one answer and take one time.
 */
export async function signIn(
  { email, password }: Credentials,
  { address, agent }: Origin,
  now: Date,
): Promise<Result<SessionId>> {
  const attempt = { account: email, address };
  const seconds = await reserveAttempt(attempt, now);
  if (seconds > 0) return no("signIn.wait", { values: { seconds } });
  const user = await openTo(email);
  const isRight = await isPassword(password, user?.passwordHash);
  if (!user || !isRight) return no("signIn.wrong");
  await releaseAttempt(attempt, now);
  return yes(await openSession(user.id, agent, now));
}

type SessionId = string;

async function openTo(email: string) {
  const user = await findCredentials(email);
  const isShut = user?.disabledAt !== null || (isDemoLogin(email) && !(await isDemo()));
  return isShut ? undefined : user;
}
