"use server";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { z } from "zod";
import { action } from "@/access/action";
import { signedIn } from "@/access/enter";
import { visitor } from "@/access/visitor";
import { endOwnSessions } from "@/data/installation/own-account";
import { createToken, revokeTokens } from "@/data/installation/tokens";
import { expiryAfter, TokenInput, TokenRef } from "@/domain/installation/token-setting";
import { no, yes } from "@/domain/result";
import { words } from "@/text/words";
import { originOf } from "../origin";
import { changeOwnPassword, NewPassword } from "./change-password";

export const changePassword = action(
  "account.keep",
  NewPassword,
  async (access, input) => {
    const who = await visitor();
    if (!who) return no("signIn.wrong");
    const changed = await changeOwnPassword(access, who.sessionId, input, originOf(await headers()), new Date());
    return changed.ok ? yes(who.mustChangePassword) : changed;
  },
  // Whoever had to choose a password came here on the way to somewhere else.
  (hadTo) => (hadTo ? "/" : "/account?done=password"),
);

export const endSession = action(
  "account.keep",
  z.object({ session: z.union([z.uuid(), z.literal("others")], "input.invalid") }),
  async (access, { session }) => {
    const own = (await visitor())?.sessionId ?? "";
    return endOwnSessions(access, session === "others" ? { allBut: own } : { id: session }, new Date());
  },
  () => "/account?done=sessions",
);

export const makeToken = action(
  "account.keep",
  TokenInput,
  async (access, { name, grant, days }) => {
    // Whoever holds a temporary password chooses an own one first.
    const { userId } = await signedIn();
    const now = new Date();
    const asked = { userId, grantId: grant ?? null, name, expiresAt: expiryAfter(days, now) };
    const made = await createToken(access, asked, now);
    if (made.ok) refresh();
    return made;
  },
  // Said on the spot: no address may carry it.
  async ({ token }) => ({ message: (await words("account"))("tokenMade"), shown: token }),
);

export const endToken = action(
  "account.keep",
  TokenRef,
  async (access, { token }) => {
    const { userId } = await signedIn();
    return revokeTokens(access, userId, token === "all" ? "all" : { id: token }, new Date());
  },
  () => "/account?done=tokens",
);
