import "server-only";
import type { SourcingAct } from "@/domain/sourcing-act";
import { words } from "@/text/words";

/** What stands since an act about where candidates come from. */
export async function sourcingWords(): Promise<(act: SourcingAct) => string> {
  const [say, saySource] = [await words("audit"), await words("sourcing")];
  return (act) => {
    const year = String(act.year);
    if ("places" in act) return say("sourcePlaces", { year, places: act.places });
    const told =
      act.did === "reviewed" ? [saySource(`results.${act.result}`), say("persons", { count: act.outstanding })] : [];
    return [say("sourceYear", { year }), ...told].join(", ");
  };
}
