import { countOf } from "@/domain/figures/moved";
import type { MovedTotal } from "@/domain/returns/difference";
import type { Words } from "@/text/words";

/** What was handed in as the total, and what it is now; nothing entered is said to be that, and no zero. */
export function totalWords({ was, now }: MovedTotal, say: Words<"returns">): string {
  const counts = { was: countOf(was), now: countOf(now) };
  if (was === now) return now === "silent" ? say("sinceSameSilent") : say("sinceSame", counts);
  if (was === "silent") return say("sinceTold", counts);
  return say(now === "silent" ? "sinceSilent" : "sinceMoved", counts);
}
