import type { Span } from "@/data/ledger/rollups";
import { type Day, dayOfMonth } from "@/domain/day";
import { asOf } from "@/domain/figures/pace";
import { lastDay, type Months, monthOfDay } from "@/domain/month";

/** The same months a year earlier, to the same day where today does not end its month. */
export function sameDayBefore(organizationId: number, period: Months, today: Day): Span {
  const day = asOf(period, today);
  const month = monthOfDay(day);
  const span = { organizationId, from: period.from - 12, to: month - 12 };
  return day === lastDay(month) ? span : { ...span, untilDay: dayOfMonth(day) };
}
