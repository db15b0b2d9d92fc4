/** One write: as a browser without script sends a form, or as a program posts to the API. */
export type Sending = { readonly key: string; readonly request: () => [url: string, init: RequestInit] };

export type Sent = {
  /** Under which id each key was recorded, as the first answer said. */
  readonly acknowledged: Map<string, string>;
  /** What was answered, and how often; "none" where nobody answered. */
  readonly statuses: Map<number | "none", number>;
};

const atOnce = 8;
const pause = 100;
const tries = 600;

/** Sends all of them, eight at a time; whatever is not acknowledged is sent again under its key until it is. */
export async function sendUntilAcknowledged(
  sendings: readonly Sending[],
  said: (acknowledged: number) => void,
): Promise<Sent> {
  const sent: Sent = { acknowledged: new Map(), statuses: new Map() };
  const left = [...sendings];
  const sender = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      sent.acknowledged.set(next.key, await insist(next, sent));
      said(sent.acknowledged.size);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, sender));
  return sent;
}

async function insist({ key, request }: Sending, { statuses }: Sent) {
  for (let tried = 0; tried < tries; tried++) {
    const answer = await fetch(...request()).catch(() => undefined);
    const status = answer?.status ?? "none";
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    const text = (await answer?.text()) ?? "";
    const id = answer && idIn(answer, text);
    if (id) return id;
    if (answer && !asksAgain(answer.status, text)) throw new Error(`${key}: ${status} ${wordsOf(text)}`);
    await new Promise((done) => setTimeout(done, pause));
  }
  throw new Error(`${key}: never acknowledged`);
}

/** Said with 503; or above the form, where the database came back while the page was made. */
const asksAgain = (status: number, text: string) => status === 503 || (status === 200 && text.includes(again));

const again = "Máy chủ tạm thời chưa tới được cơ sở dữ liệu";

const wordsOf = (html: string) =>
  /role="alert".*/
    .exec(html)?.[0]
    .replace(/<[^>]+>/g, " ")
    .slice(0, 500);

/** The id of the entry: where a form leads to, or in what the API answers. */
function idIn({ status, headers }: Response, text: string): string | undefined {
  const said = status === 201 ? text : (headers.get("location") ?? "");
  return [201, 303].includes(status) ? /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(said)?.[0] : undefined;
}
