import "server-only";
import { hash, verify } from "@node-rs/argon2";

// OWASP's argon2id (the package's default kind): 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The form a password is kept in. Composed and decomposed marks are the same password. */
export const hashPassword = (password: string) => hash(password.normalize("NFC"), cost);

/** Whether the password is that of the hash; without a hash it takes as long to say no, so that time tells nothing. */
export async function isPassword(password: string, kept: string | undefined): Promise<boolean> {
  const same = await verify(kept ?? (await nobodys), password.normalize("NFC"));
  return same && kept !== undefined;
}

const nobodys = hashPassword(crypto.randomUUID());
