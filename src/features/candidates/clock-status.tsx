import type { Clock } from "@/domain/clock";
import { words } from "@/text/words";
import { Status } from "@/ui/status";

/** How long a clock still runs, in words and a sign. */
export async function ClockStatus({ clock: { state, left, unit } }: { clock: Pick<Clock, "state" | "left" | "unit"> }) {
  const say = await words("candidates");
  const count = Math.abs(left ?? 0);
  const isWorking = unit === "workingDays";
  if (state === "overdue")
    return <Status tone="late">{say(isWorking ? "overWorkingDays" : "overDays", { count })}</Status>;
  const text = count === 0 ? say("lastDay") : say(isWorking ? "leftWorkingDays" : "leftDays", { count });
  return <Status tone={state === "soon" ? "late" : "plain"}>{text}</Status>;
}
