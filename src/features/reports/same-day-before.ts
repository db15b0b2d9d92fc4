import type { Span } from "@/data/rollups";
import { type Day, dayOfMonth } from "@/domain/day";
import { lastDay, type Months, monthOfDay } from "@/domain/month";
import { asOf } from "@/domain/pace";

/** The same months a year earlier, to the same day where today does not end its month. */
export function sameDayBefore(organizationId: number, period: Months, today: Day): Span {
  const day = asOf(period, today);
  const month = monthOfDay(day);
  const span = { organizationId, from: period.from - 12, to: month - 12 };
  return day === lastDay(month) ? span : { ...span, untilDay: dayOfMonth(day) };
}
