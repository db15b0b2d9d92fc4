import type { Clock } from "@/domain/candidates/clock";
import { clockLeft } from "@/text/clock-words";
import { Status } from "@/ui/status";

/** How long a clock still runs, in words and a sign. */
export async function ClockStatus({ clock }: { clock: Pick<Clock, "state" | "left" | "unit"> }) {
  const { tone, text } = await clockLeft(clock);
  return <Status tone={tone}>{text}</Status>;
}
