import "server-only";
import { markSeen, type SignedIn, signedInBy } from "@/data/installation/sessions";
import { isDemo } from "@/data/installation/settings";
import { isDemoLogin } from "@/domain/installation/demo-login";

/** Who holds the session just now; nobody once it is over. Asking counts as being seen. */
export async function holder(sessionId: string, now: Date): Promise<SignedIn | undefined> {
  const signedIn = await signedInBy(sessionId, now);
  if (!signedIn || (isDemoLogin(signedIn.email) && !(await isDemo()))) return undefined;
  await markSeen(signedIn, now);
  return signedIn;
}
