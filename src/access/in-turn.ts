import "server-only";
import { languageCookie, readLanguage } from "@/text/language";
import { failurePage, failurePolicy } from "./failure-page";

/** So many files are made at once in one process: each holds its whole report in memory. */
const mostAtOnce = 3;
/** So many more wait for their turn, and so long. */
const mostWaiting = 12;
const patience = 10_000;
/** Of those, so many are one person's: nobody keeps the others out. */
const ofOne = { atOnce: 2, waiting: 3 } as const;
/** Who takes nothing more of a file for so long has left, and another's turn comes. */
const idleFor = 60_000;
/** Seconds after which to come again. */
const retryAfter = 15;

type Waiting = { readonly who: number; readonly enter: () => void };
/** Passes a file on that is made while it is read: the turn lasts until it is read to its end, or let go. */
type UntilRead = (body: FileBody) => FileBody;
type FileBody = ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>;

// Kept across bundles of the one process: each route is compiled apart. Who is busy stands there once for each file.
const kept = globalThis as typeof globalThis & {
  nguonMaking?: { readonly busy: number[]; readonly waiting: Set<Waiting> };
};
kept.nguonMaking ??= { busy: [], waiting: new Set() };
const { busy, waiting } = kept.nguonMaking;

/** Makes a file in its turn; where too many are being made, or by one person, the answer is 503 and says when to come again. */
export async function inTurn<Made extends Response | undefined>(
  request: Request,
  { userId }: { readonly userId: number | null },
  make: (untilRead: UntilRead) => Promise<Made>,
): Promise<Made | Response> {
  const who = userId ?? 0;
  if (!(await turn(who))) return busyAnswer(request);
  let isRead = false;
  let isOver = false;
  const leave = () => {
    if (!isOver) giveBack(who);
    isOver = true;
  };
  try {
    return await make((body) => {
      if (!(body instanceof ReadableStream)) return body;
      isRead = true;
      return readBy(body, leave);
    });
  } catch (error) {
    leave();
    throw error;
  } finally {
    if (!isRead) leave();
  }
}

const holds = (who: number) => busy.filter((one) => one === who).length;
const mayEnter = (who: number) => busy.length < mostAtOnce && holds(who) < ofOne.atOnce;
const isFull = (who: number) =>
  waiting.size >= mostWaiting || [...waiting].filter((one) => one.who === who).length >= ofOne.waiting;

/** True when it is one's turn; false where one could not be let in for long. */
function turn(who: number): Promise<boolean> {
  if (mayEnter(who)) {
    busy.push(who);
    return Promise.resolve(true);
  }
  if (isFull(who)) return Promise.resolve(false);
  return new Promise((done) => {
    const leave = (isIn: boolean) => {
      clearTimeout(late);
      waiting.delete(one);
      done(isIn);
    };
    const enter = () => {
      busy.push(who);
      leave(true);
    };
    const one = { who, enter };
    const late = setTimeout(() => leave(false), patience);
    waiting.add(one);
  });
}

/** Gives a place back, to whoever waited longest of those who hold less than their share. */
function giveBack(who: number) {
  busy.splice(busy.indexOf(who), 1);
  for (const next of [...waiting]) if (mayEnter(next.who)) next.enter();
}

/** The same file; `leave` when it was read to its end, failed, was let go, or nothing more was taken of it. */
function readBy(body: ReadableStream<Uint8Array>, leave: () => void): ReadableStream<Uint8Array> {
  const source = body.getReader();
  let idle: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    clearTimeout(idle);
    leave();
  };
  const giveUp = (to: ReadableStreamDefaultController<Uint8Array>) => {
    leave();
    to.error(new Error("nobody reads this file"));
    source.cancel().catch(() => undefined);
  };
  return new ReadableStream<Uint8Array>({
    async pull(to) {
      clearTimeout(idle);
      const { done, value } = await source.read().catch((error: unknown) => {
        end();
        throw error;
      });
      if (!done) {
        to.enqueue(value);
        idle = setTimeout(giveUp, idleFor, to);
        return;
      }
      end();
      to.close();
    },
    cancel(reason) {
      end();
      return source.cancel(reason);
    },
  });
}

function busyAnswer({ headers }: Request) {
  const [, chosen] = new RegExp(`(?:^|; *)${languageCookie}=(\\w+)`).exec(headers.get("cookie") ?? "") ?? [];
  const body = failurePage({ failure: "busy", code: "503", language: readLanguage(chosen), sent: false });
  return new Response(body, {
    status: 503,
    headers: {
      ...{ "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": failurePolicy },
      ...{ "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", "Retry-After": String(retryAfter) },
    },
  });
}
