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
 * whole, by a page that needs none: 503 while the database is away, 507 without room, 400 where the address cannot be
 * read, else 500.
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
  let own: Own | undefined;
  const head = (status: number, ...more: unknown[]) => {
    own = ownAnswer(request, response, status, code);
    if (!own) return Reflect.apply(writeHead, response, [status, ...more]);
    return Reflect.apply(writeHead, response, [prepare(response, own)]);
  };
  const begin = () => response.headersSent || response.writeHead(response.statusCode);
  // Wrapped one by one: whatever writes, the head is decided first, and of a failed page nothing of its own is written.
  Object.assign(response, {
    writeHead: head,
    write: (...given: unknown[]) => begin() && (own ? true : Reflect.apply(write, response, given)),
    end: (...given: unknown[]) => begin() && Reflect.apply(end, response, own ? [own.body] : given),
  });
  watched.add(code);
  response.once("close", () => {
    watched.delete(code);
    failures.delete(code);
  });
}

/** What is answered in place of what failed. */
type Own = { readonly status: number; readonly type: string; readonly body: string };

function ownAnswer(request: IncomingMessage, response: ServerResponse, status: number, code: string): Own | undefined {
  if (!isFailed(response, status)) return undefined;
  const failure: Failure | "address" | undefined = isReadable(request.url ?? "") ? failures.get(code) : "address";
  // What a person would read: programs and scripts get their own answers.
  const isPage = (request.headers.accept ?? "").includes("text/html");
  const page = { failure, code, language: languageOf(request), sent: request.method === "POST" };
  const own = failure ? statuses[failure] : 500;
  if (isPage) return { status: own, type: "text/html; charset=utf-8", body: failurePage(page) };
  return failure === "address" ? { status: own, type: "application/problem+json", body: unreadable } : undefined;
}

/** Sets the head of our own answer; answers its status. */
function prepare(response: ServerResponse, { status, type, body }: Own) {
  for (const name of response.getHeaderNames()) if (isOfBody(name)) response.removeHeader(name);
  response.setHeader("Content-Type", type);
  response.setHeader("Content-Length", Buffer.byteLength(body));
  response.setHeader("Content-Security-Policy", failurePolicy);
  response.setHeader("Cache-Control", "no-store");
  // Next sets them late, and not at all on what it could not begin.
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("X-Frame-Options", "DENY");
  response.setHeader("Referrer-Policy", "same-origin");
  if (status === 503) response.setHeader("Retry-After", retryAfter);
  return status;
}

const statuses = { "failure.databaseAway": 503, "failure.diskFull": 507, address: 400 } as const;

const unreadable = JSON.stringify({ type: "about:blank", title: "The address cannot be read.", status: 400 });

const isFailed = (response: ServerResponse, status: number) =>
  status === 500 && /^(text\/html|text\/plain|$)/.test(String(response.getHeader("content-type") ?? ""));

/** Whether the path is text: "%ff" is not. */
function isReadable(address: string) {
  try {
    decodeURIComponent(address.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
}

const isOfBody = (name: string) => /^(content-|transfer-encoding|etag|link|vary)/.test(name);

function languageOf({ headers }: IncomingMessage) {
  const [, chosen] = new RegExp(`(?:^|; *)${languageCookie}=(\\w+)`).exec(headers.cookie ?? "") ?? [];
  return readLanguage(chosen);
}
