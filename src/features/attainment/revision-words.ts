import "server-only";
import { formatDay } from "@/text/format";
import type { Language } from "@/text/language";
import { wordsIn } from "@/text/words";
import type { OtherRevision } from "./other-revisions";

/** When a revision held, and that it was closed: "từ 10/01/2024 đến 30/06/2024", "đã đóng từ 01/07/2024". */
export function revisionWords(to: Language) {
  const say = wordsIn(to, "attainment");
  return ({ from, until, closing }: Pick<OtherRevision, "from" | "until" | "closing">) => ({
    when: until
      ? say("courseFromTo", { from: formatDay(from, to), to: formatDay(until, to) })
      : say("courseFrom", { from: formatDay(from, to) }),
    closed: closing ? say("courseClosed", { day: formatDay(closing.decidedOn, to) }) : null,
  });
}
