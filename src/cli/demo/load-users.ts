import { operator } from "@/access/operator";
import { addGrant, addUser, findCredentials, findUserId, setPassword } from "@/data/installation/users";
import { hashPassword, isPassword } from "@/features/auth/password";
import { expected } from "../command";
import { place } from "./place";
import type { DemoUser } from "./story";
import { users } from "./users";

/** The demo's logins, all with one password. */
export async function loadUsers(password: string) {
  for (const user of users) await loadUser(user, password);
}

/** Makes the password that is printed at this start the one that opens the logins; unchanged, nobody is signed out. */
export async function keepPassword(password: string) {
  for (const { email } of users) {
    const held = await findCredentials(email);
    if (!held || (await isPassword(password, held.passwordHash))) continue;
    expected(await setPassword(await operator("user.keep"), held.id, await hashPassword(password), new Date()));
  }
}

async function loadUser({ email, name, grants }: DemoUser, password: string) {
  const access = await operator("user.keep");
  const held = await findUserId(access, email);
  const id = held ?? expected(await addUser(access, { email, name, passwordHash: await hashPassword(password) }));
  for (const { role, code } of grants) {
    const organizationId = code === undefined ? null : (await place(code)).id;
    expected(await addGrant(access, id, { role, organizationId, until: null }));
  }
}
