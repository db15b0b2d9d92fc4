"use client";

import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { Button } from "./button";

/** Something known already that may be what is being typed. */
export type Offer = {
  readonly id: string;
  readonly text: string;
  readonly note: string;
  readonly href?: string;
  readonly canTake: boolean;
};

type Props = {
  /** Where the script asks; nobody is asked without script, and the form asks again when it is sent. */
  readonly address: string;
  /** Whose page asks, and the header that says so. */
  readonly header: string;
  readonly sender: number | null;
  readonly purpose: string;
  /** The fields that are looked at; the first must hold something. */
  readonly fields: readonly [string, ...string[]];
  /** The hidden field that says which one was taken. */
  readonly name: string;
  readonly words: Readonly<Record<"heading" | "take" | "taken" | "undo" | "see", string>>;
};

/** How long a hand rests before it has typed, in milliseconds. */
const rest = 350;

/** Offers what is known already while somebody types, so that it need not be entered twice. */
export function Offered({ name, words, ...asking }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const found = useOffers(place, asking);
  const [takenId, setTaken] = useState<string>();
  const taken = found.find(({ id, canTake }) => id === takenId && canTake);
  return (
    <div ref={place} aria-live="polite" className="mb-4 empty:mb-0 print:hidden">
      <input type="hidden" name={name} value={taken?.id ?? ""} />
      {found.length > 0 ? (
        <div className="border border-rule px-3 py-2">
          <p className="font-strong text-14">{taken ? words.taken : words.heading}</p>
          <ul>
            {(taken ? [taken] : found).map((offer) => (
              <OfferLine key={offer.id} offer={offer} see={words.see}>
                <Button onClick={() => setTaken(taken ? undefined : offer.id)}>
                  {taken ? words.undo : words.take}
                </Button>
              </OfferLine>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}

type LineProps = { readonly offer: Offer; readonly see: string; readonly children: ReactNode };

/** One who may be meant, where to look at the file, and, where that may be, to take that one. */
const OfferLine = ({ offer: { text, note, href, canTake }, see, children }: LineProps) => (
  <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-1 text-14">
    <span className="min-w-0 flex-1 basis-60">
      {text}
      {note ? <span className="note">{note}</span> : null}
    </span>
    {href ? (
      <a href={href} className="py-2">
        {see}
      </a>
    ) : null}
    {canTake ? children : null}
  </li>
);

type Asking = Pick<Props, "address" | "header" | "sender" | "purpose" | "fields">;

/** Asks a moment after the hand rests; an answer that was overtaken by more typing is dropped. */
function useOffers(place: RefObject<HTMLElement | null>, { address, header, sender, purpose, fields }: Asking) {
  const [found, setFound] = useState<readonly Offer[]>([]);
  const watched = fields.join(" ");
  useEffect(() => {
    const form = place.current?.closest("form");
    const names = watched.split(" ");
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked: AbortController | undefined;
    const look = async () => {
      asked?.abort();
      asked = new AbortController();
      const typed = Object.fromEntries(names.map((one) => [one, typedAt(form, one)]));
      if ((typed[names[0] ?? ""] ?? "").trim().length < 2) return setFound([]);
      const answer = await askFor({
        address,
        headers: { [header]: String(sender) },
        body: { purpose, ...typed },
        signal: asked.signal,
      });
      if (answer) setFound(answer);
    };
    const onInput = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement) || !names.includes(target.name)) return;
      clearTimeout(timer);
      timer = setTimeout(look, rest);
    };
    form?.addEventListener("input", onInput);
    return () => {
      form?.removeEventListener("input", onInput);
      clearTimeout(timer);
      asked?.abort();
    };
  }, [place, address, header, sender, purpose, watched]);
  return found;
}

function typedAt(form: HTMLFormElement | null | undefined, name: string): string {
  const field = form?.elements.namedItem(name);
  return field instanceof HTMLInputElement ? field.value : "";
}

type Request = { address: string; headers: Record<string, string>; body: object; signal: AbortSignal };

/** Nothing where no answer came: the form asks once more when it is sent. */
async function askFor({ address, headers, body, signal }: Request): Promise<readonly Offer[] | undefined> {
  try {
    const response = await fetch(address, {
      ...{ method: "POST", body: JSON.stringify(body), signal, redirect: "error" },
      headers: { "Content-Type": "application/json", ...headers },
    });
    return response.ok ? ((await response.json()) as { found: Offer[] }).found : [];
  } catch {
    return undefined;
  }
}
