import type { Day } from "@/domain/day";
import { leadOf } from "@/domain/figure";
import { shortOf } from "@/domain/forecast";
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
  if (!lead) return say("noQuota");
  return lead.remaining > 0 ? say("missing", { count: lead.remaining }) : say("reached");
}

/** What the dossiers in hand come to: "9 hồ sơ kịp trước 31/12; hạn cuối cử đi học lớp nhận thức: …". */
export function outlookWords({ end, outlooks, deadlines, isByHistory }: Forecast, today: Day, to: Language): string[] {
  const say = wordsIn(to, "forecast");
  const { LIKELY, LAWFUL, LATE } = outlooks;
  if (LIKELY + LAWFUL + LATE === 0) return [say("none")];
  const day = formatDay(end, to);
  const toClass = deadlines.find(({ kind }) => kind === "AWARENESS");
  // Once the time of every level after the class cannot be left to it, the last lawful day is what counts.
  const classBy = toClass && (toClass.ample >= today ? toClass.ample : toClass.latest);
  const hasLikely = isByHistory || LIKELY > 0;
  return [
    ...(hasLikely ? [say("likely", { count: LIKELY, day })] : []),
    ...(hasLikely && LAWFUL > 0 ? [say("lawful", { count: LAWFUL })] : []),
    ...(hasLikely ? [] : [say("lawfulOnly", { count: LAWFUL, day })]),
    ...(LATE > 0 ? [say("late", { count: LATE })] : []),
    ...(classBy ? [say("class", { day: formatDay(classBy, to) })] : []),
  ];
}

/** How many will be missing all the same; nothing where that is nobody. */
export function shortWords({ figure }: Figured, { outlooks, isByHistory }: Forecast, to: Language): string | undefined {
  const count = shortOf(leadOf(figure)?.remaining ?? 0, outlooks, isByHistory);
  return count > 0 ? wordsIn(to, "forecast")(isByHistory ? "shortLikely" : "shortLawful", { count }) : undefined;
}
