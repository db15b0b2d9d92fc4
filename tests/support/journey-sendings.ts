type Sending = { readonly key: string; readonly fields: Record<string, string> };

export type Place = { readonly baseURL: string; readonly path: string; readonly cookie: string };

type Sent = {
  /** Under which id each key was recorded. */
  acknowledged: Map<string, string>;
  /** Nobody knows what became of them. */
  unanswered: number;
};

const atOnce = 8;

/** Sends forms as browsers without script would, eight at a time; stops sending when nobody answers any more. */
export async function sendAll(
  place: Place,
  sendings: readonly Sending[],
  said: (yes: number) => void = () => {},
): Promise<Sent> {
  const sent: Sent = { acknowledged: new Map(), unanswered: 0 };
  const left = [...sendings];
  const sender = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const id = await send(place, next).catch(unlessRefused);
      if (id === undefined) {
        sent.unanswered++;
        return;
      }
      sent.acknowledged.set(next.key, id);
      said(sent.acknowledged.size);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, sender));
  return sent;
}

/** The id of the entry that the answer leads to. */
async function send({ baseURL, path, cookie }: Place, { fields }: Sending): Promise<string> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const headers = { cookie, origin: baseURL };
  const answer = await fetch(`${baseURL}${path}`, { method: "POST", body, headers, redirect: "manual" });
  const [, id] = /admissions\/([0-9a-f-]{36})\?done=1$/.exec(answer.headers.get("location") ?? "") ?? [];
  if (answer.status !== 303 || !id) throw new Refused(answer.status, await answer.text());
  return id;
}

/** No answer at all is what a killed server gives. */
function unlessRefused(error: unknown) {
  if (error instanceof Refused) throw error;
  return undefined;
}

class Refused extends Error {
  constructor(status: number, text: string) {
    super(`${status}: ${text.replace(/<[^>]+>/g, " ").slice(0, 300)}`);
  }
}
