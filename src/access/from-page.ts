import "server-only";
import { senderHeader } from "@/domain/ledger/unsent-cell";
import { no, type Result } from "@/domain/result";
import { language } from "@/text/words";
import { type AskAccess, accessTo } from "./access-to";
import { problemAnswer, unforeseen } from "./problem-answer";
import { visitor } from "./visitor";
import { watchTouched } from "./watch-touched";

/**
 * The door for the scripts of our own pages: the session's cookie, and only where the page it comes from is ours, for a
 * browser sends the cookie along with other people's requests too. The session must be that of who opened the page. A
 * refusal is told as a problem, never by a redirect.
 */
export async function fromPage<Answer>(
  request: Request,
  run: (ask: AskAccess) => Promise<Result<Answer>>,
): Promise<Response> {
  const result = await answer(request, run).catch(unforeseen);
  if (!result.ok) return problemAnswer(result.problems, await language(), "page");
  return Response.json(result.value, { headers: { "Cache-Control": "no-store" } });
}

async function answer<Answer>(
  request: Request,
  run: (ask: AskAccess) => Promise<Result<Answer>>,
): Promise<Result<Answer>> {
  if (!isOurs(request)) return no("api.foreign");
  const who = await visitor();
  if (!who || who.mustChangePassword || request.headers.get(senderHeader) !== String(who.userId))
    return no("session.over");
  return watchTouched(await run(accessTo));
}

/** A browser says where a request comes from, and no script can make it lie; `Sec-Fetch-Site` only over HTTPS or on this machine. */
function isOurs({ headers }: Request): boolean {
  const site = headers.get("sec-fetch-site");
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  const origin = headers.get("origin");
  if (site !== null && site !== "same-origin") return false;
  return origin !== null && host !== null && URL.canParse(origin) && new URL(origin).host === host;
}
