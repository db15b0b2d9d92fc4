import type { ToldStep } from "@/data/watch/cases";
import type { Level } from "@/domain/watch/rule";
import type { Because } from "@/domain/watch/settle";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Log } from "@/ui/log";
import { Section } from "@/ui/section";
import type { CasePage } from "./case-page";
import { type RuleSpeech, ruleWords } from "./rule-words";

/** How a case went on, the newest first. */
export async function CaseHistory({ page: { steps, row } }: { page: CasePage }) {
  const [say, to, rule] = [await words("watch"), await language(), await ruleWords()];
  const spell = await stepWords(rule, row.rule);
  return (
    <Section heading={say("historyHeading")}>
      <Log
        items={steps.toReversed().map((step) => ({
          key: step.id,
          at: formatDay(step.on, to),
          text: (
            <>
              {step.by ? say("byPerson", { text: spell.did(step), name: step.by }) : spell.did(step)}
              {spell.more(step) ? <span className="note">{spell.more(step)}</span> : null}
            </>
          ),
        }))}
      />
    </Section>
  );
}

async function stepWords(rule: RuleSpeech, name: CasePage["row"]["rule"]) {
  const [say, sayCause, to] = [await words("watch"), await words("sourcing"), await language()];
  const day = (value: unknown) => formatDay(String(value), to);
  const level = (step: ToldStep) => say(`level.${step.details.level as Level}`);
  const accepted = (step: ToldStep) =>
    step.details.until === undefined
      ? undefined
      : say("step.ACCEPTED", { level: level(step), until: day(step.details.until) });
  const did: Record<ToldStep["act"], (step: ToldStep) => string> = {
    OPEN: (step) => accepted(step) ?? say("step.OPEN", { level: level(step) }),
    LEVEL: (step) => say("step.LEVEL", { level: level(step) }),
    REOPEN: (step) => accepted(step) ?? say("step.REOPEN", { level: level(step) }),
    CLOSE: () => say("step.CLOSE"),
    OWN: ({ details }) => say(details.owner === undefined ? "step.UNOWN" : "step.OWN"),
    CAUSE: ({ details }) => say("step.CAUSE", { cause: sayCause(`causes.${details.cause as "OTHER"}`) }),
    NOTE: () => say("step.NOTE"),
    PLAN: ({ details }) => say("step.PLAN", { by: day(details.by) }),
    DONE: ({ details }) => say("step.DONE", { on: day(details.on) }),
    ASK: () => say("step.ASK"),
    ANSWER: () => say("step.ANSWER"),
    EXEMPT: ({ details }) => say("step.EXEMPT", { until: day(details.until) }),
    LAPSE: ({ details }) => say(details.because === "GRAVER" ? "step.GRAVER" : "step.LAPSE"),
  };
  const more = ({ act, details, words: said }: ToldStep) => {
    if (act === "CLOSE") return rule.cleared(name, details.because as Because, details);
    return act === "OPEN" || act === "LEVEL" || act === "REOPEN" ? rule.says(name, details) : said;
  };
  return { did: (step: ToldStep) => did[step.act](step), more };
}
