"use server";
import { refresh } from "next/cache";
import { action } from "@/access/action";
import { calendarDay } from "@/access/today";
import { revokeTokens } from "@/data/installation/tokens";
import { findUser } from "@/data/installation/user-list";
import { addGrant, addUser, disableUser, enableUser, endGrant, setPassword } from "@/data/installation/users";
import { no, yes } from "@/domain/result";
import { words } from "@/text/words";
import { hashPassword } from "../password";
import { temporaryPassword } from "../temporary-password";
import { GrantInput, GrantRef, UserInput, UserRef } from "./input";
import { readGrant } from "./read-grant";

const at = (user: number, done: string) => `/users/${user}?done=${done}`;

export const newUser = action(
  "user.keep",
  UserInput,
  async (access, { name, email, ...asked }) => {
    const grant = await readGrant(access, asked);
    if (!grant.ok) return grant;
    const password = temporaryPassword();
    const user = { name, email, passwordHash: await hashPassword(password), mustChangePassword: true };
    const added = await addUser(access, user, grant.value);
    return added.ok ? yes({ name, email, password }) : added;
  },
  // Said on the spot: no address may carry a password.
  async (told) => ({ message: (await words("users"))("added", told) }),
);

export const resetPassword = action(
  "user.keep",
  UserRef,
  async (access, { user: id }) => {
    const user = await findUser(access, id);
    if (!user) return no("user.unknown");
    const password = temporaryPassword();
    const set = await setPassword(access, id, await hashPassword(password), new Date(), true);
    if (set.ok) refresh();
    return set.ok ? yes({ name: user.name, password }) : set;
  },
  async (told) => ({ message: (await words("users"))("resetDone", told) }),
);

export const giveGrant = action(
  "user.keep",
  GrantInput,
  async (access, { user: id, ...asked }) => {
    if (!(await findUser(access, id))) return no("user.unknown");
    const grant = await readGrant(access, asked);
    return grant.ok ? addGrant(access, id, grant.value) : grant;
  },
  (id) => at(id, "granted"),
);

export const takeGrant = action(
  "user.keep",
  GrantRef,
  (access, { grant }) => endGrant(access, grant, calendarDay(), new Date()),
  (id) => at(id, "ended"),
);

export const shutUser = action(
  "user.keep",
  UserRef,
  async (access, { user }) =>
    (await findUser(access, user)) ? disableUser(access, user, new Date()) : no("user.unknown"),
  (id) => at(id, "disabled"),
);

export const openUser = action(
  "user.keep",
  UserRef,
  async (access, { user }) => ((await findUser(access, user)) ? enableUser(access, user) : no("user.unknown")),
  (id) => at(id, "enabled"),
);

export const revokeCodes = action(
  "user.keep",
  UserRef,
  async (access, { user }) => {
    const revoked = await revokeTokens(access, user, "all", new Date());
    return revoked.ok ? yes(user) : revoked;
  },
  (id) => at(id, "revoked"),
);
