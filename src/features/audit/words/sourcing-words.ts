import type { ToldSourcing } from "@/domain/trail/sourcing";
import { wordsIn } from "@/text/words";
import type { Forms, Speech } from "./speech";

/** What was done about where candidates come from. */
export const sourcingWords = ({ say, to, day, persons }: Speech): Forms<"sourcing"> => {
  const saySource = wordsIn(to, "sourcing");
  const ofYear = (told: Extract<ToldSourcing, { year: number }>) => {
    const year = String(told.year);
    if ("places" in told) return say("sourcePlaces", { year, places: told.places });
    const found = told.did === "reviewed" ? [saySource(`results.${told.result}`), persons(told.outstanding)] : [];
    return [say("sourceYear", { year }), ...found].join(", ");
  };
  const since = (told: ToldSourcing) => {
    if ("year" in told) return ofYear(told);
    if ("persons" in told) return persons(told.persons);
    if ("passed" in told) return say("classPassed", { passed: told.passed });
    return "on" in told ? day(told.on) : "";
  };
  return { sourcing: ({ told }) => ({ did: say(`sourcing.${told.did}`), before: "", after: since(told) }) };
};
