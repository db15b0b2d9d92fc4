import { type NextRequest, NextResponse } from "next/server";
import { foreignFile } from "@/access/foreign-file";

/** Every page gets its own nonce: only scripts the server wrote may run. Next puts the nonce on its scripts itself. */
export function proxy(request: NextRequest) {
  const refused = foreignFile(request);
  if (refused) return refused;
  const nonce = btoa(crypto.randomUUID());
  const policy = policyOf(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("Content-Security-Policy", policy);
  // A page is not told its address; the door needs it to come back after sign-in.
  headers.set("x-path", request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

export const config = {
  // A page that is fetched ahead is shown later: it needs its policy too.
  matcher: ["/((?!api/|_next/static/|_next/image/|icon\\.svg$|sw\\.js$).*)"],
};

function policyOf(nonce: string) {
  const isDevelopment = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    // Development injects styles; in production every sheet is a file of ours. Attributes carry widths of bars.
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
