import { dayToKeep } from "@/domain/candidates/latest-for";
import type { Day } from "@/domain/day";
import { leadOf } from "@/domain/figures/figure";
import { shortOf } from "@/domain/figures/forecast";
import { formatDay } from "@/text/format";
import type { Language } from "@/text/language";
import { wordsIn } from "@/text/words";
import type { AttainmentReport } from "../report";
import type { Forecast } from "./forecast";

type Figured = Pick<AttainmentReport, "figure">;

/** "Thiếu 17"; that nothing is missing, or that nothing was asked for. */
export function missingWords({ figure }: Figured, to: Language): string {
  const say = wordsIn(to, "forecast");
  const lead = leadOf(figure);
  if (!lead?.required) return say("noQuota");
  return lead.remaining > 0 ? say("missing", { count: lead.remaining }) : say("reached");
}

/** What the dossiers in hand come to: "9 hồ sơ kịp trước 31/12; hạn cuối cử đi học lớp nhận thức: …". */
export function outlookWords(
  { end, outlooks, extensions, deadlines, isByHistory }: Forecast,
  today: Day,
  to: Language,
): string[] {
  const say = wordsIn(to, "forecast");
  const { LIKELY, LAWFUL, LATE } = outlooks;
  if (LIKELY + LAWFUL + LATE === 0) return [say("none")];
  const toClass = deadlines.find(({ kind }) => kind === "AWARENESS");
  // Once the time of every level after the class cannot be left to it, the last lawful day is what counts.
  const classBy = toClass && dayToKeep(toClass, today);
  const day = formatDay(end, to);
  const extended = (count: number) => (count > 0 ? [say("extended", { count })] : []);
  return [
    ...inTime({ LIKELY, LAWFUL, isByHistory }).map(([name, count]) =>
      [say(name, { count, day }), ...extended(extensions[name === "likely" ? "LIKELY" : "LAWFUL"])].join(", "),
    ),
    ...(LATE > 0 ? [say("late", { count: LATE })] : []),
    ...(classBy ? [say("class", { day: formatDay(classBy, to) })] : []),
    ...(isByHistory ? [] : [say("few")]),
  ];
}

type InTime = { readonly LIKELY: number; readonly LAWFUL: number; readonly isByHistory: boolean };
type Said = readonly [name: "likely" | "lawful" | "lawfulOnly" | "nobodyLikely" | "nobodyInTime", count: number];

/** Those that can make it: the likely ones and the others; without a history all of them together. */
function inTime({ LIKELY, LAWFUL, isByHistory }: InTime): readonly Said[] {
  if (LIKELY + LAWFUL === 0) return [["nobodyInTime", 0]];
  if (LIKELY > 0) return [["likely", LIKELY], ...(LAWFUL > 0 ? [["lawful", LAWFUL] as const] : [])];
  return isByHistory ? [["nobodyLikely", LAWFUL]] : [["lawfulOnly", LAWFUL]];
}

/** How many will be missing all the same; nothing where that is nobody, or where nothing comes to what is missing. */
export function shortWords({ figure }: Figured, { outlooks, isByHistory }: Forecast, to: Language): string | undefined {
  const missing = leadOf(figure)?.remaining ?? 0;
  const count = shortOf(missing, outlooks, isByHistory);
  if (count === 0 || count === missing) return undefined;
  return wordsIn(to, "forecast")(isByHistory ? "shortLikely" : "shortLawful", { count });
}
