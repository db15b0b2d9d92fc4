import "server-only";
import type { ToldSourcing } from "@/domain/trail/sourcing";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";

/** What stands since an act about where candidates come from. */
export async function sourcingWords(): Promise<(told: ToldSourcing) => string> {
  const [say, saySource, to] = [await words("audit"), await words("sourcing"), await language()];
  const ofYear = (act: Extract<ToldSourcing, { year: number }>) => {
    const year = String(act.year);
    if ("places" in act) return say("sourcePlaces", { year, places: act.places });
    const told =
      act.did === "reviewed" ? [saySource(`results.${act.result}`), say("persons", { count: act.outstanding })] : [];
    return [say("sourceYear", { year }), ...told].join(", ");
  };
  return (act) => {
    if ("year" in act) return ofYear(act);
    if ("persons" in act) return say("persons", { count: act.persons });
    if ("passed" in act) return say("classPassed", { passed: act.passed });
    return "on" in act ? formatDay(act.on, to) : "";
  };
}
