import { leadOf } from "@/domain/figures/figure";
import { formatDay } from "@/text/format";
import { useLanguage, useWords } from "@/text/words";
import type { AttainmentReport } from "./report";
import { askedWords } from "./verdict-words";

/** What was decided when the period was over: the quota itself where there was none before, else one it is not read by. */
export function AfterPeriod({ report: { figure, courses, asOf, quotasOn } }: { report: AttainmentReport }) {
  const [say, to] = [useWords("attainment"), useLanguage()];
  const lead = leadOf(figure);
  const course = lead ? courses.find(({ basis }) => basis === lead.basis) : courses[0];
  const last = course?.changes.at(-1);
  if (quotasOn || !course || !last || last.decidedOn <= asOf) return null;
  const { held } = course;
  const { decisionNo: number } = last;
  const later = {
    text: last.closes ? say("laterEnds") : askedWords(to)(last),
    day: formatDay(last.decidedOn, to),
  };
  return (
    <>
      {held && held.decidedOn > asOf ? <li>{say("firstAfter", { day: formatDay(held.decidedOn, to) })}</li> : null}
      {last === held ? null : <li>{number ? say("laterBy", { ...later, number }) : say("laterOn", later)}</li>}
    </>
  );
}
