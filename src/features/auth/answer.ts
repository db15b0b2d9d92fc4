import "server-only";
import NextAuth from "next-auth";
import { authOptions } from "./options";

const handler = NextAuth(authOptions);
const mostBytes = 64 * 1024;

type Context = { readonly params: Promise<{ readonly nextauth: readonly string[] }> };

/**
 * next-auth's own addresses, but for its log: that would write into ours what anybody sends. Bodies are small; one whose
 * size is not told beforehand, or is large, is not read.
 */
export async function answerAuth(request: Request, context: Context): Promise<Response> {
  const [first] = (await context.params).nextauth;
  if (first === "_log") return new Response(null, { status: 404 });
  if (request.method === "POST" && !isSmall(request)) return new Response(null, { status: 413 });
  return handler(request, context);
}

function isSmall({ headers }: Request) {
  const length = headers.get("content-length");
  return length !== null && Number(length) <= mostBytes;
}
