import "server-only";
import { type Share, shareOf } from "@/domain/figures/small-number";
import type { Told } from "@/domain/figures/veil";
import { furtherLists } from "@/domain/ledger/admission-facts";
import { schoolings } from "@/domain/persons/schooling";
import type { CountedFact, Tally } from "@/domain/reports/new-members-form";
import type { Language } from "@/text/language";
import { wordsIn } from "@/text/words";
import type { People } from "./people";

type Line = { readonly name: string; readonly share: Share; readonly told: Told };
type Group = { readonly key: string; readonly name: string; readonly lines: readonly Line[] };

/** The newly admitted who were entered by name, by trait, by schooling and by occupation; each group with who is not known. */
export function compositionOf({ own: { sum }, tallies }: People, minority: Told, to: Language): readonly Group[] {
  const [say, review, facts] = [wordsIn(to, "attainment"), wordsIn(to, "review"), wordsIn(to, "facts")];
  const line = (name: string, part: number, told: Told = "count"): Line => ({
    ...{ name, share: shareOf(part, sum.named), told },
  });
  const counted = (fact: CountedFact) => tallies.filter((tally) => tally.fact === fact);
  const unknown = (fact: CountedFact) => {
    const found = countOf(counted(fact), null);
    return found > 0 ? [line(review("unknown"), found)] : [];
  };
  const held = furtherLists.occupation.flatMap((value) => {
    const count = countOf(counted("occupation"), value);
    return count > 0 ? [{ value, count }] : [];
  });
  return [
    {
      ...{ key: "trait", name: review("trait") },
      lines: traits.map((trait) => line(say(trait), sum[trait], trait === "minority" ? minority : "count")),
    },
    {
      key: "schooling",
      name: facts("schooling"),
      lines: [
        ...schoolings.map((one) => line(facts(`schoolings.${one}`), countOf(counted("schooling"), one))),
        ...unknown("schooling"),
      ],
    },
    {
      key: "occupation",
      name: facts("occupation"),
      lines: [
        ...held.sort((a, b) => b.count - a.count).map(({ value, count }) => line(facts(`occupations.${value}`), count)),
        ...unknown("occupation"),
      ],
    },
  ];
}

const traits = ["women", "minority", "youth", "local"] as const;

const countOf = (tallies: readonly Tally[], value: string | null) =>
  tallies.find((tally) => tally.value === value)?.count ?? 0;
