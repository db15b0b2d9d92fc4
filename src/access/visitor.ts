import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import type { SignedIn } from "@/data/installation/sessions";
import type { Day } from "@/domain/day";
import { holder } from "./holder";
import { openSeal, sessionCookie } from "./session-cookie";
import { calendarDay, today } from "./today";

export type Visitor = Omit<SignedIn, "seenAt"> & { readonly today: Day; readonly calendar: Day };

/** Who is signed in, nobody if no session holds. Asked once a request: one question for who, one for the settings, both at once. */
export const visitor = cache(async (): Promise<Visitor | undefined> => {
  const sessionId = await openSeal((await cookies()).get(sessionCookie().name)?.value);
  if (!sessionId) return undefined;
  const [signedIn, day] = await Promise.all([holder(sessionId, new Date()), today()]);
  if (!signedIn) return undefined;
  const { seenAt: _, ...who } = signedIn;
  return { ...who, today: day, calendar: calendarDay() };
});
