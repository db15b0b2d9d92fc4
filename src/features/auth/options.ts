import "server-only";
import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { holder } from "@/access/holder";
import { sessionIdOf } from "@/access/session-cookie";
import { lifeTime, revokeSession } from "@/data/installation/sessions";
import { Credentials } from "./credentials";
import { originOf } from "./origin";
import { signIn } from "./sign-in";

/** next-auth around our own sign-in: the token only names a session row, and the row decides. */
export const authOptions: NextAuthOptions = {
  pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
  session: { strategy: "jwt", maxAge: lifeTime / 1000 },
  providers: [
    CredentialsProvider({
      credentials: { email: {}, password: { type: "password" }, code: {} },
      async authorize(sent, request) {
        const credentials = Credentials.safeParse(sent);
        if (!credentials.success) return null;
        const headers = new Headers(request.headers);
        const result = await signIn(credentials.data, originOf(headers), new Date());
        return result.ok ? { id: result.value } : null;
      },
    }),
  ],
  callbacks: {
    async jwt({ token, user }) {
      if (user) return { sid: user.id };
      const sessionId = sessionIdOf(token.sid);
      const who = sessionId && (await holder(sessionId, new Date()));
      // Throwing is what makes /api/auth/session say nothing; a token let through here would go on answering.
      if (!who) throw new Error("The session is over.");
      return { sid: sessionId, name: who.name, email: who.email };
    },
    session: ({ session, token }) => ({ ...session, user: { name: token.name ?? null, email: token.email ?? null } }),
  },
  logger: {
    // A session that is over is no fault of the server's: without this each one would fill the log with a stack.
    error(code, metadata) {
      if (code !== "JWT_SESSION_ERROR") console.error(code, metadata);
    },
  },
  events: {
    async signOut({ token }) {
      const sessionId = sessionIdOf(token.sid);
      if (sessionId) await revokeSession(sessionId, new Date());
    },
  },
};
