import "server-only";
import { demoDay } from "@/data/installation/settings";
import { type Day, dayAt } from "@/domain/day";

/** The installation's day: the one the demo is set to, else the calendar's in Viet Nam. */
export const today = async (): Promise<Day> => (await demoDay()) ?? calendarDay();

/** The calendar's day in Viet Nam, whatever the demo is set to: grants end by it. */
export const calendarDay = (): Day => dayAt(new Date());
