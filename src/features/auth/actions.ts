"use server";
import { cookies, headers } from "next/headers";
import { z } from "zod";
import { openAction } from "@/access/open-action";
import { press } from "@/access/press";
import { sealSession, sessionCookie } from "@/access/session-cookie";
import { visitor } from "@/access/visitor";
import { revokeSession } from "@/data/installation/sessions";
import { yes } from "@/domain/result";
import { Credentials } from "./credentials";
import { originOf } from "./origin";
import { ownPath } from "./own-path";
import { signIn } from "./sign-in";

/** Signs in and sets the cookie that next-auth would have set. */
export const signInByForm = openAction(
  Credentials.extend({ next: z.string().optional() }),
  async ({ next, ...credentials }) => {
    const result = await signIn(credentials, originOf(await headers()), new Date());
    if (!result.ok) return result;
    const { name, options } = sessionCookie();
    (await cookies()).set(name, await sealSession(result.value), options);
    return yes(ownPath(next));
  },
  (path) => path,
);

export const signOut = press(async () => {
  const who = await visitor();
  if (who) await revokeSession(who.sessionId, new Date());
  const { name, options } = sessionCookie();
  // With the attributes it was set with: a browser lets nobody else touch a __Secure- cookie.
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
  return "/sign-in";
});
