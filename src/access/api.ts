import "server-only";
import type { Access, Permission } from "@/domain/access";
import { no, type Result, yes } from "@/domain/result";
import { readLanguage } from "@/text/language";
import type { AskAccess } from "./access-to";
import { problemAnswer, unforeseen } from "./problem-answer";
import { tokenHolder } from "./token";
import { watchTouched } from "./watch-touched";

/** Answers a request of another program: the token, then the work; a refusal becomes application/problem+json (RFC 9457). */
export async function api<Answer>(
  request: Request,
  run: (ask: AskAccess) => Promise<Result<Answer>>,
  status = 200,
): Promise<Response> {
  const result = await answer(request, run).catch(unforeseen);
  if (!result.ok) return problemAnswer(result.problems, languageOf(request), "program");
  return Response.json(result.value, { status, headers: { "Cache-Control": "no-store" } });
}

async function answer<Answer>(
  request: Request,
  run: (ask: AskAccess) => Promise<Result<Answer>>,
): Promise<Result<Answer>> {
  const holder = await tokenHolder(request);
  if (!holder.ok) return holder;
  const result = await run(holder.value);
  return request.method === "GET" ? result : watchTouched(result);
}

/** What is not there is refused like everything else, and only to who holds a token. */
export const nothingThere = (request: Request) => api(request, async () => no("api.notFound"));

/** An address asked in a way it does not know; who asks need not be known for that. */
export const askedOnlyBy =
  (methods: string) =>
  (request: Request): Response => {
    const wrong = no("api.wrongMethod", { values: { methods } });
    return problemAnswer(wrong.problems, languageOf(request), "program");
  };

/** The access for one permission; what the token may not is not found. */
export async function accessBy<Asked extends Permission>(
  ask: AskAccess,
  permission: Asked,
): Promise<Result<Access<Asked>>> {
  const access = await ask(permission);
  return access ? yes(access) : no("api.notFound");
}

const languageOf = (request: Request) =>
  readLanguage(request.headers.get("accept-language")?.slice(0, 2).toLowerCase());
