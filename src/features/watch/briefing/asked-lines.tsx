import { mostLines, shortened } from "@/domain/figures/briefing";
import { formatDay } from "@/text/format";
import { useLanguage, useWords } from "@/text/words";
import { Section } from "@/ui/section";
import type { Sheet } from "./briefing";

/** Difficulties put to the superior that nobody has answered; their words are for who may read names. */
export function AskedLines({ sheet: { cases, isNamed } }: { sheet: Sheet }) {
  const [say, to] = [useWords("briefing"), useLanguage()];
  if (!cases) return null;
  const { asked, requests } = cases;
  return (
    <Section heading={say("askedHeading")}>
      <p className="pt-1">{asked === 0 ? say("askedNone") : say("askedCount", { count: asked })}</p>
      {isNamed && requests.length > 0 ? (
        <ul className="list-disc pl-5">
          {requests.map(({ place, on, words }) => (
            <li key={`${place} ${on} ${words}`}>
              {say("asked", {
                ...{ place: shortened(place, 40), day: formatDay(on, to) },
                words: shortened(words ?? "", 140),
              })}
            </li>
          ))}
        </ul>
      ) : null}
      {isNamed && asked > mostLines.requests ? (
        <p className="pt-1">{say("more", { count: asked - mostLines.requests })}</p>
      ) : null}
    </Section>
  );
}
