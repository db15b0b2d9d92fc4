import "server-only";
import { languageCookie, readLanguage } from "@/text/language";
import { failurePage, failurePolicy } from "./failure-page";

const isFile = (path: string) => /\.(csv|docx|xlsx)\b/i.test(path);

/**
 * What is answered instead of a file that another site's page asks for, or of which only the head is asked: taking a
 * list away is noted in the visitor's name, so it must be the visitor's wish. The page offers the file by its own link.
 */
export function foreignFile(request: Request): Response | undefined {
  if (!isFile(pathOf(request))) return undefined;
  if (request.method === "HEAD") return new Response(null, { status: 405, headers: { Allow: "GET" } });
  if (!isForeign(request.headers)) return undefined;
  const body = failurePage({ failure: "foreign", code: "403", language: languageOf(request), sent: false });
  return new Response(body, {
    status: 403,
    headers: {
      ...{ "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": failurePolicy },
      ...{ "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin" },
    },
  });
}

/** The path as a route reads it; of one that cannot be read, as it was sent. */
function pathOf({ url }: Request) {
  const { pathname } = new URL(url);
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** A browser says where a request comes from over HTTPS or on this machine; elsewhere the referrer tells, if anything. */
function isForeign(headers: Headers) {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site !== "same-origin" && site !== "none";
  const referrer = headers.get("referer");
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  return referrer !== null && URL.canParse(referrer) && new URL(referrer).host !== host;
}

function languageOf({ headers }: Request) {
  const [, chosen] = new RegExp(`(?:^|; *)${languageCookie}=(\\w+)`).exec(headers.get("cookie") ?? "") ?? [];
  return readLanguage(chosen);
}
