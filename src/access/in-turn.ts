import "server-only";
import { languageCookie, readLanguage } from "@/text/language";
import { failurePage, failurePolicy } from "./failure-page";

/** So many files are made at once in one process: each holds its whole report in memory. */
const mostAtOnce = 3;
/** So many more wait for their turn, and so long. */
const mostWaiting = 12;
const patience = 10_000;
/** Seconds after which to come again. */
const retryAfter = 15;

type Waiting = () => void;

// Kept across bundles of the one process: each route is compiled apart.
const kept = globalThis as typeof globalThis & { nguonMaking?: { busy: number; readonly waiting: Set<Waiting> } };
kept.nguonMaking ??= { busy: 0, waiting: new Set() };
const making = kept.nguonMaking;

/** Makes a file in its turn; where too many are being made, the answer is 503 and says when to come again. */
export async function inTurn(request: Request, make: () => Promise<Response>): Promise<Response> {
  if (!(await turn())) return busyAnswer(request);
  try {
    return await make();
  } finally {
    making.busy -= 1;
    const [next] = making.waiting;
    next?.();
  }
}

/** True when it is one's turn; false where nobody could be let in for long. */
function turn(): Promise<boolean> {
  if (making.busy < mostAtOnce) {
    making.busy += 1;
    return Promise.resolve(true);
  }
  if (making.waiting.size >= mostWaiting) return Promise.resolve(false);
  return new Promise((done) => {
    const leave = (isIn: boolean) => {
      clearTimeout(late);
      making.waiting.delete(enter);
      done(isIn);
    };
    const enter = () => {
      making.busy += 1;
      leave(true);
    };
    const late = setTimeout(() => leave(false), patience);
    making.waiting.add(enter);
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
