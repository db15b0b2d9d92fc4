import type { Day } from "@/domain/day";
import { smallest } from "@/domain/figures/small-number";
import { formatDay } from "@/text/format";
import { useLanguage, useWords } from "@/text/words";
import { AsOf } from "@/ui/as-of";
import { Split } from "@/ui/split";
import { CohortTable } from "./cohort-table";
import { CompareTable } from "./compare-table";
import { CompositionTable } from "./composition-table";
import { FunnelTable } from "./funnel-table";
import { minorityTold } from "./minority-told";
import type { People } from "./people";
import { ReviewNav } from "./review-nav";
import { VeilNote } from "./veil-note";

type Props = {
  readonly people: People;
  readonly today: Day;
  readonly isWhole: boolean;
  readonly readsNames: boolean;
};

/** Who is on the way, who was admitted, and what became of them: counts, never a name. */
export function PeopleView({ people, today, isWhole, readsNames }: Props) {
  const [say, to] = [useWords("review"), useLanguage()];
  const minority = minorityTold(people, readsNames);
  return (
    <>
      <ReviewNav review={people} page="people" />
      <p className="pt-4 text-14 text-ink-2">{say("peopleText", { count: smallest })}</p>
      <VeilNote told={[minority.sum, ...people.rows.map(minority.at)]} />
      <Split even>
        <FunnelTable people={people} today={today} />
        <CompositionTable people={people} minority={minority.sum} />
      </Split>
      <CohortTable people={people} />
      <CompareTable people={people} isWhole={isWhole} minority={minority.at} />
      <AsOf>
        <li>{say("asOf", { day: formatDay(people.asOf, to) })}</li>
      </AsOf>
    </>
  );
}
