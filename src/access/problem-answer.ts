import "server-only";
import { randomUUID } from "node:crypto";
import { failureOf } from "@/data/failure";
import type { Problem, ProblemCode } from "@/domain/problem";
import { no } from "@/domain/result";
import type { Language } from "@/text/language";
import { sentence } from "@/text/sentence";
import { papersIn } from "./papers";

/** To programs a 401 says how to prove oneself; to our own pages a refusal says what it is about in numbers, too, and which papers. */
type Reader = "program" | "page";

/** A refusal as application/problem+json (RFC 9457), with the status of its first problem. */
export function problemAnswer(
  problems: readonly [Problem, ...Problem[]],
  language: Language,
  reader: Reader,
): Response {
  const [first] = problems;
  const status = statusOf(first.code);
  const said = problems.map(({ code, field, values }) => ({
    code,
    ...(field && { field }),
    ...(values && reader === "page" && { values }),
    detail: sentence({ code, ...(values && { values }) }, language),
  }));
  const papers = reader === "page" ? papersIn(problems, language) : [];
  const more = papers.length > 0 && { papers };
  const body = { type: "about:blank", title: said[0]?.detail, status, ...said[0], ...more, problems: said };
  const headers = new Headers({
    "Content-Type": "application/problem+json",
    "Cache-Control": "no-store",
    "Content-Language": language,
  });
  if (status === 401 && reader === "program") headers.set("WWW-Authenticate", "Bearer");
  if (status === 405) headers.set("Allow", String(first.values?.methods));
  if (status === 503) headers.set("Retry-After", String(retryAfter));
  if (status === 429) headers.set("Retry-After", String(first.values?.seconds ?? 60));
  return new Response(JSON.stringify(body), { status, headers });
}

const statuses: Partial<Record<ProblemCode, number>> = {
  "token.invalid": 401,
  "session.over": 401,
  "api.foreign": 403,
  "api.notFound": 404,
  "organization.unknown": 404,
  "api.wrongMethod": 405,
  "input.usedKey": 409,
  "admission.changedMeanwhile": 409,
  "admission.reportedMeanwhile": 409,
  "admission.withdrawnMeanwhile": 409,
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

/** The reason goes to the log, under the number that the sender is told. */
export function unforeseen(error: unknown) {
  const number = randomUUID().slice(0, 8);
  console.error(number, error);
  return no(failureOf(error) ?? "api.failed", { values: { number } });
}
