import { overlap } from "@/domain/month";
import { periodOfMonths } from "@/domain/period";
import { inSentence } from "@/text/in-sentence";
import { periodWords } from "@/text/period-words";
import { words } from "@/text/words";
import { Blank } from "@/ui/blank";
import { ButtonLink } from "@/ui/button-link";
import { PeriodPicker } from "./period-picker";
import type { TotalEntry } from "./total-entry";
import { TotalForm } from "./total-form";

/** First the period, for what is held depends on it; then the form. */
export async function TotalView({ entry }: { entry: TotalEntry }) {
  const sayPeriod = await words("period");
  const { options, period, asked } = entry;
  return (
    <>
      <PeriodPicker options={options} period={period} mistaken={period ? undefined : asked} />
      {period ? null : (
        <Blank kind="empty" level={2} heading={sayPeriod("unknown", { name: asked })}>
          <p>{sayPeriod("unknownText")}</p>
        </Blank>
      )}
      <TermChoice entry={entry} />
      <TotalForm entry={entry} />
    </>
  );
}

/** A year between two congresses: the months each term has of it. */
async function TermChoice({ entry: { standing, period, straddled, term } }: { entry: TotalEntry }) {
  const [say, spell] = await Promise.all([words("admissions"), periodWords()]);
  if (!period || straddled.length === 0) return null;
  return (
    <Blank kind="empty" level={2} heading={say("chooseTerm", { period: spell(period) })}>
      <ul className="flex flex-wrap gap-3 pt-2">
        {straddled.map((one) => (
          <li key={one.id}>
            <ButtonLink
              href={`/organizations/${standing.organization.code}/admissions/total?${new URLSearchParams({ period: period.name, term: one.name })}`}
              aria-current={one.name === term ? "true" : undefined}
              className={one.name === term ? "border-ink! font-strong" : ""}
            >
              {say("termMonths", {
                term: spell({ kind: "term", name: one.name }),
                months: inSentence(spell(periodOfMonths(overlap(one, period) ?? one))),
              })}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Blank>
  );
}
