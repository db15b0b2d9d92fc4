import { readText } from "@/access/read-body";
import { languageCookie, readLanguage } from "@/text/language";

const year = 365 * 24 * 60 * 60;

/** Anybody may send one, so no more is read than a language takes. */
const mostBytes = 4 * 1024;

/** Keeps the language in a cookie and goes back to where the visitor was. A plain form: works without script. */
export async function POST(request: Request) {
  if (!isFromHere(request)) return new Response(null, { status: 403 });
  if (!request.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded"))
    return new Response(null, { status: 400 });
  const sent = await readText(request, mostBytes);
  if (sent === undefined) return new Response(null, { status: 413 });
  const language = readLanguage(new URLSearchParams(sent).get("language") ?? undefined);
  return new Response(null, {
    status: 303,
    headers: {
      Location: cameFrom(request),
      // The error page reads it in the browser, so it is not HttpOnly; it tells nothing but the language.
      "Set-Cookie": `${languageCookie}=${language}; Path=/; Max-Age=${year}; SameSite=Lax`,
    },
  });
}

/** Route handlers check the origin themselves; the reverse proxy overwrites X-Forwarded-Host. */
function isFromHere({ headers }: Request) {
  const origin = headers.get("origin");
  if (!origin || !URL.canParse(origin)) return headers.get("sec-fetch-site") === "same-origin";
  return new URL(origin).host === (headers.get("x-forwarded-host") ?? headers.get("host"));
}

/** Only the path of the referrer: never to another site. */
function cameFrom({ headers }: Request) {
  const referrer = headers.get("referer");
  if (!referrer || !URL.canParse(referrer)) return "/";
  const { pathname, search } = new URL(referrer);
  return `/${pathname.replace(/^\/+/, "")}${search}`;
}
