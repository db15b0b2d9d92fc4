import "server-only";
import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { lifeTime } from "@/data/installation/sessions";

const secure = () => process.env.NEXTAUTH_URL?.startsWith("https:") ?? false;
const maxAge = lifeTime / 1000;

/** The cookie as next-auth names it and reads it. */
export const sessionCookie = () => ({
  name: `${secure() ? "__Secure-" : ""}next-auth.session-token`,
  options: { httpOnly: true, sameSite: "lax", path: "/", secure: secure(), maxAge } as const,
});

/** Sealed, not merely signed: the browser can neither read nor alter it. */
export const sealSession = (sessionId: string) => encode({ token: { sid: sessionId }, secret: secret(), maxAge });

/** The id of the session a cookie names; undefined for anything this installation did not seal. */
export async function openSeal(token: string | undefined): Promise<string | undefined> {
  if (!token) return undefined;
  const claims = await decode({ token, secret: secret() }).catch(() => null);
  return sessionIdOf(claims?.sid);
}

export const sessionIdOf = (sid: unknown) => z.uuid().optional().catch(undefined).parse(sid);

function secret() {
  const given = process.env.NEXTAUTH_SECRET;
  if (!given) throw new Error("NEXTAUTH_SECRET is not set.");
  return given;
}
