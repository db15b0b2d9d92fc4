import "server-only";
import type { ClockFacts } from "@/domain/candidates/clock";
import type { Day } from "@/domain/day";
import { settings } from "@/domain/installation/setting";
import { calendarOf } from "@/domain/regulations/working-days";
import { settingOn } from "../installation/settings";
import { listHolidays } from "../regulations/holidays";
import { listRegulations } from "../regulations/regulations";

export type RecordingFacts = ClockFacts & {
  /** After how many days an entry counts as late. */
  readonly entryDays: number;
  /** Which date of an admission statistics count by. */
  readonly countedBy: "ceremony" | "decision";
};
/** What clocks are reckoned by on the day. */
export async function readClockFacts(today: Day): Promise<RecordingFacts> {
  const [regulations, holidays, kept, counted] = await Promise.all([
    listRegulations(),
    listHolidays(),
    settingOn("candidate.clocks", today),
    settingOn("admission.countedBy", today),
  ]);
  const { soonWorkingDays, soonDays, entryDays } = settings["candidate.clocks"].parse(kept);
  const soon = { workingDays: soonWorkingDays, days: soonDays };
  return {
    today,
    regulations,
    calendar: calendarOf(holidays),
    soon,
    entryDays,
    countedBy: settings["admission.countedBy"].parse(counted),
  };
}
