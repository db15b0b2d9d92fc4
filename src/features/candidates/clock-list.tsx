import type { Clock } from "@/domain/candidates/clock";
import { type Day, daysBetween } from "@/domain/day";
import { clockTimes } from "@/text/clock-words";
import { words } from "@/text/words";
import { ClockLine } from "@/ui/clock-line";
import { Section } from "@/ui/section";
import { ClockStatus } from "./clock-status";

type Props = { readonly clocks: readonly Clock[]; readonly today: Day };

/** The clocks that run, the one that ends first at the top. */
export async function ClockList({ clocks, today }: Props) {
  const say = await words("candidates");
  return (
    <Section heading={say("clocksHeading")}>
      {clocks.length === 0 ? <p className="pt-2 text-14 text-ink-2">{say("clocksNone")}</p> : null}
      <ul>
        {clocks.map((clock) => (
          <li key={clock.name} className="border-rule border-b py-2">
            <OneClock clock={clock} today={today} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

async function OneClock({ clock, today }: { clock: Clock; today: Day }) {
  const say = await words("candidates");
  const { name, start, last, state } = clock;
  const share = (100 * daysBetween(start, today)) / Math.max(1, daysBetween(start, last));
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <b>{say(`clocks.${name}`)}</b>
        <ClockStatus clock={clock} />
      </div>
      <ClockLine gone={Math.max(0, Math.min(100, share))} late={state !== "running"} />
      <p className="text-13 text-ink-2">{await clockTimes(clock)}</p>
    </>
  );
}
