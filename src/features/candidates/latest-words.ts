import "server-only";
import { dayToKeep, type Latest } from "@/domain/candidates/latest-for";
import { type Day, yearOfDay } from "@/domain/day";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";

/** By when a step must happen for the admission to count in the year, and how far that day may be gone past. */
export async function latestWords(latest: Latest, today: Day): Promise<string[]> {
  const [say, tongue] = await Promise.all([words("candidates"), language()]);
  const year = String(yearOfDay(today));
  if (!latest.isPossible) return [say("latestOver", { year })];
  const day = formatDay(dayToKeep(latest, today), tongue);
  if (latest.ample < today)
    return [say("latestTight", { day, year }), say(latest.needsExtension ? "latestExtended" : "latestShort")];
  const by = say("latestDay", { day, year });
  return latest.ample === latest.latest ? [by] : [by, say("latestLawful", { day: formatDay(latest.latest, tongue) })];
}
