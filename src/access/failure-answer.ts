import "server-only";
import { randomUUID } from "node:crypto";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type Failure, failureOf } from "@/data/failure";
import { languageCookie, readLanguage } from "@/text/language";
import { failurePage, failurePolicy } from "./failure-page";

/** Names a request from its arrival on, so that the page shown and the log speak of the same failure. */
const header = "x-failure-code";
const retryAfter = "5";

/** Requests that are not answered yet. */
const watched = new Set<string>();
const failures = new Map<string, Failure | undefined>();

/**
 * Next answers a page that failed with an empty document that only script fills. From now on such an answer is replaced,
 * whole, by a page that needs none: 503 while the database is away, 507 without room, else 500.
 */
export function answerFailures() {
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    const code = randomUUID().slice(0, 8);
    request.headers[header] = code;
    watch(request, response, code);
  });
}

/** Notes why a request failed, for the answer that follows; of one that is answered already only the log is told. */
export function noteFailure(error: unknown, headers: NodeJS.Dict<string | string[]>) {
  const code = String(headers[header] ?? "");
  if (code === "" || failures.has(code)) return;
  const failure = failureOf(error);
  if (watched.has(code)) failures.set(code, failure);
  console.error(code, failure ?? "");
}

function watch(request: IncomingMessage, response: ServerResponse, code: string) {
  const { writeHead, write, end } = response;
  let page: string | undefined;
  const head = (status: number, ...more: unknown[]) => {
    if (!isFailedPage(request, response, status)) return Reflect.apply(writeHead, response, [status, ...more]);
    const failure = failures.get(code);
    page = failurePage({ failure, code, language: languageOf(request), sent: request.method === "POST" });
    return Reflect.apply(writeHead, response, [prepare(response, page, failure)]);
  };
  const begin = () => response.headersSent || response.writeHead(response.statusCode);
  // Wrapped one by one: whatever writes, the head is decided first, and of a failed page nothing of its own is written.
  Object.assign(response, {
    writeHead: head,
    write: (...given: unknown[]) => begin() && (page === undefined ? Reflect.apply(write, response, given) : true),
    end: (...given: unknown[]) => begin() && Reflect.apply(end, response, page === undefined ? given : [page]),
  });
  watched.add(code);
  response.once("close", () => {
    watched.delete(code);
    failures.delete(code);
  });
}

/** Sets the head of our own page; answers its status. */
function prepare(response: ServerResponse, page: string, failure: Failure | undefined) {
  for (const name of response.getHeaderNames()) if (isOfBody(name)) response.removeHeader(name);
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Content-Length", Buffer.byteLength(page));
  response.setHeader("Content-Security-Policy", failurePolicy);
  response.setHeader("Cache-Control", "no-store");
  if (failure === "failure.databaseAway") response.setHeader("Retry-After", retryAfter);
  return failure ? statuses[failure] : 500;
}

const statuses = { "failure.databaseAway": 503, "failure.diskFull": 507 } as const;

/** What a person would read: programs and scripts get their own answers. */
const isFailedPage = (request: IncomingMessage, response: ServerResponse, status: number) =>
  status === 500 &&
  (request.headers.accept ?? "").includes("text/html") &&
  /^(text\/html|text\/plain|$)/.test(String(response.getHeader("content-type") ?? ""));

const isOfBody = (name: string) => /^(content-|transfer-encoding|etag|link|vary)/.test(name);

function languageOf({ headers }: IncomingMessage) {
  const [, chosen] = new RegExp(`(?:^|; *)${languageCookie}=(\\w+)`).exec(headers.cookie ?? "") ?? [];
  return readLanguage(chosen);
}
