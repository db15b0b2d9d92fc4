import { countOf } from "@/domain/figures/moved";
import type { MovedFigure } from "@/domain/reports/frozen-report";
import type { Words } from "@/text/words";

/** What was reported and what is told now: "Chi bộ A: đã báo cáo 2, nay 3"; nothing reported is said to be that, and no zero. */
export function movedWords({ name, was, now }: Omit<MovedFigure, "code">, say: Words<"reports">): string {
  if (now === null) return isCount(was) ? say("sinceGone", { name, was }) : say("sinceGoneSilent", { name });
  if (was === null) return isCount(now) ? say("sinceNew", { name, now }) : say("sinceNewSilent", { name });
  if (!isCount(now)) return say("sinceSilent", { name, was: countOf(was) });
  return isCount(was) ? say("sinceMoved", { name, was, now }) : say("sinceTold", { name, now });
}

const isCount = (said: MovedFigure["was"]): said is number => typeof said === "number";
