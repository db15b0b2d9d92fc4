import "server-only";
import { periodOfMonths } from "@/domain/period";
import type { Finding } from "@/domain/returns/check";
import { formatDay } from "@/text/format";
import { inSentence } from "@/text/in-sentence";
import { periodWords } from "@/text/period-words";
import { language, words } from "@/text/words";

/** So many names stand in a sentence; the others are counted. */
const mostNames = 5;

/** How a finding is read out. */
export async function findingWords(): Promise<(finding: Finding) => string> {
  const [say, spell, to] = [await words("returns"), await periodWords(), await language()];
  const listed = (names: readonly string[]) => {
    const text = names.slice(0, mostNames).join(", ");
    return names.length > mostNames ? say("namesMore", { names: text, count: names.length - mostNames }) : text;
  };
  return (finding) => {
    switch (finding.kind) {
      case "running":
        return say("finding.running", { day: formatDay(finding.day, to) });
      case "silent":
        return say("finding.silent");
      case "unitemised":
      case "unphased":
        return say(`finding.${finding.kind}`, { count: finding.count });
      case "silentBelow":
      case "missing":
        return say(`finding.${finding.kind}`, {
          count: finding.count,
          all: finding.all,
          names: listed(finding.names),
        });
      case "decrease":
        return say("finding.decrease", { was: finding.was, now: finding.now, less: finding.was - finding.now });
      case "decreaseBelow":
        return say("finding.decreaseBelow", { name: finding.name, was: finding.was, now: finding.now });
      case "lessThanPart":
        return say("finding.lessThanPart", {
          part: inSentence(spell(periodOfMonths(finding.part))),
          was: finding.was,
          now: finding.now,
        });
    }
  };
}
