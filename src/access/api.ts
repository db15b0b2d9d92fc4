import "server-only";
import { randomUUID } from "node:crypto";
import { failureOf } from "@/data/failure";
import type { Access, Permission } from "@/domain/access";
import type { Problem, ProblemCode } from "@/domain/problem";
import { no, type Result, yes } from "@/domain/result";
import { type Language, readLanguage } from "@/text/language";
import { sentence } from "@/text/sentence";
import type { AskAccess } from "./access-to";
import { tokenHolder } from "./token";

/** Answers a request of another program: the token, then the work; a refusal becomes application/problem+json (RFC 9457). */
export async function api<Answer>(
  request: Request,
  run: (ask: AskAccess) => Promise<Result<Answer>>,
  status = 200,
): Promise<Response> {
  const result = await answer(request, run).catch(unforeseen);
  if (!result.ok) return refusal(result.problems, languageOf(request));
  return Response.json(result.value, { status, headers: { "Cache-Control": "no-store" } });
}

async function answer<Answer>(
  request: Request,
  run: (ask: AskAccess) => Promise<Result<Answer>>,
): Promise<Result<Answer>> {
  const holder = await tokenHolder(request);
  return holder.ok ? run(holder.value) : holder;
}

/** What is not there is refused like everything else, and only to who holds a token. */
export const nothingThere = (request: Request) => api(request, async () => no("api.notFound"));

/** The reason goes to the log, under the number that the sender is told. */
function unforeseen(error: unknown) {
  const number = randomUUID().slice(0, 8);
  console.error(number, error);
  return no(failureOf(error) ?? "api.failed", { values: { number } });
}

/** The access for one permission; what the token may not is not found. */
export async function accessBy<Asked extends Permission>(
  ask: AskAccess,
  permission: Asked,
): Promise<Result<Access<Asked>>> {
  const access = await ask(permission);
  return access ? yes(access) : no("api.notFound");
}

function refusal(problems: readonly [Problem, ...Problem[]], language: Language): Response {
  const [first] = problems;
  const status = statusOf(first.code);
  const said = problems.map(({ code, field, values }) => ({
    code,
    ...(field && { field }),
    detail: sentence({ code, ...(values && { values }) }, language),
  }));
  const body = { type: "about:blank", title: said[0]?.detail, status, ...said[0], problems: said };
  const headers = new Headers({
    "Content-Type": "application/problem+json",
    "Cache-Control": "no-store",
    "Content-Language": language,
  });
  if (status === 401) headers.set("WWW-Authenticate", "Bearer");
  if (status === 503) headers.set("Retry-After", String(retryAfter));
  if (status === 429) headers.set("Retry-After", String(first.values?.seconds ?? 60));
  return new Response(JSON.stringify(body), { status, headers });
}

const statuses: Partial<Record<ProblemCode, number>> = {
  "token.invalid": 401,
  "api.notFound": 404,
  "organization.unknown": 404,
  "input.usedKey": 409,
  "admission.changedMeanwhile": 409,
  "admission.alreadyCorrected": 409,
  "api.tooLarge": 413,
  "api.tooManyRequests": 429,
  "api.notJson": 400,
  "api.keyMissing": 400,
  "api.whenNeeded": 400,
  "period.unknown": 400,
  "api.failed": 500,
  "failure.databaseAway": 503,
  "failure.diskFull": 507,
};

/** Seconds in which a database that stopped is commonly back. */
const retryAfter = 5;

/** Not readable as asked: 400; readable but refused by a rule: 422. */
const statusOf = (code: ProblemCode) => statuses[code] ?? (code.startsWith("input.") ? 400 : 422);

const languageOf = (request: Request) =>
  readLanguage(request.headers.get("accept-language")?.slice(0, 2).toLowerCase());
