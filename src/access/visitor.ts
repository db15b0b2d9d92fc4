import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { markSeen, type SignedIn, signedInBy } from "@/data/sessions";
import { isDemo } from "@/data/settings";
import type { Day } from "@/domain/day";
import { isDemoLogin } from "@/domain/demo-login";
import { openSeal, sessionCookie } from "./session-cookie";
import { today } from "./today";

export type Visitor = Omit<SignedIn, "seenAt"> & { readonly today: Day };

/** Who is signed in, nobody if no session holds. Asked once a request: one question for who, one for the settings. */
export const visitor = cache(async (): Promise<Visitor | undefined> => {
  const sessionId = await openSeal((await cookies()).get(sessionCookie().name)?.value);
  if (!sessionId) return undefined;
  const now = new Date();
  const signedIn = await signedInBy(sessionId, now);
  if (!signedIn || (isDemoLogin(signedIn.email) && !(await isDemo()))) return undefined;
  await markSeen(signedIn, now);
  const { seenAt: _, ...who } = signedIn;
  return { ...who, today: await today() };
});
