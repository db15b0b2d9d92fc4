import "server-only";
import type { Clock } from "@/domain/candidates/clock";
import { formatDay } from "./format";
import { language, words } from "./words";

/** How long a clock still runs, and whether that is short. */
export async function clockLeft({ state, left, unit }: Pick<Clock, "state" | "left" | "unit">) {
  const say = await words("candidates");
  const count = Math.abs(left ?? 0);
  const isWorking = unit === "workingDays";
  if (state === "overdue")
    return { tone: "late", text: say(isWorking ? "overWorkingDays" : "overDays", { count }) } as const;
  const text = count === 0 ? say("lastDay") : say(isWorking ? "leftWorkingDays" : "leftDays", { count });
  return { tone: state === "soon" ? "late" : "plain", text } as const;
}

/** From when to when a clock runs: "Từ 20/02/2024, hạn 02/04/2024." */
export async function clockTimes({ start, last, extendedDue, isCertain }: Clock): Promise<string> {
  const [say, tongue] = await Promise.all([words("candidates"), language()]);
  return [
    say("clockFrom", { start: formatDay(start, tongue), due: formatDay(last, tongue) }),
    ...(extendedDue && extendedDue !== last ? [say("clockExtended", { day: formatDay(extendedDue, tongue) })] : []),
    ...(isCertain ? [] : [say("clockUncertain")]),
  ].join(" ");
}
