import { operator } from "@/access/operator";
import { findUserId } from "@/data/installation/users";
import { SignInName } from "@/features/auth/credentials";
import { Misused, Refused, said } from "./command";

/** The sign-in name of a command, folded as it is kept. */
export function readEmail(given: string | undefined): string {
  const email = SignInName.safeParse(given);
  if (!email.success) throw new Misused(said("Thiếu --email NAME.", "--email NAME is missing."));
  return email.data;
}

/** The user a command names; refuses one that is not there. */
export async function findUser(given: string | undefined) {
  const email = readEmail(given);
  const access = await operator("user.keep");
  const userId = await findUserId(access, email);
  if (userId === undefined) throw new Refused(said(`Không có người dùng ${email}.`, `There is no user ${email}.`));
  return { access, email, userId };
}
