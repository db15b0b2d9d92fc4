// A request without a server: its cookies and headers, and what stands in for next/headers. In a test file:
//   vi.mock("next/headers", async () => (await import("../support/request")).nextHeaders);
import { sealSession, sessionCookie } from "@/access/session-cookie";
import { openSession } from "@/data/installation/sessions";

process.env.NEXTAUTH_SECRET ??= "of the tests alone";

export const request = { cookies: new Map<string, string>(), headers: new Headers() };

export const nextHeaders = {
  headers: async () => request.headers,
  cookies: async () => ({
    get: (name: string) => (request.cookies.has(name) ? { value: request.cookies.get(name) } : undefined),
    set: (name: string, value: string) => (value ? request.cookies.set(name, value) : request.cookies.delete(name)),
  }),
};

/** Another browser: no cookies, and the address that a proxy would have written. */
export function newBrowser() {
  request.cookies.clear();
  request.headers = new Headers({ "x-forwarded-for": "203.0.113.9, 10.0.0.1", "user-agent": "test" });
}

/** A session of the user, its cookie kept as a browser would; answers its id. */
export async function signInAs(userId: number) {
  const sessionId = await openSession(userId, "test", new Date());
  request.cookies.set(sessionCookie().name, await sealSession(sessionId));
  return sessionId;
}
