import type { ReturnStep } from "@/data/returns/returns";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Log } from "@/ui/log";
import { Section } from "@/ui/section";

/** The steps of a return with their days, the newest first. */
export async function StepsList({ steps }: { steps: readonly ReturnStep[] }) {
  const [say, to] = [await words("returns"), await language()];
  if (steps.length === 0) return null;
  return (
    <Section heading={say("stepsHeading")}>
      <Log
        items={[...steps].reverse().map((step) => ({
          key: step.id,
          at: formatDay(step.on, to),
          text: <Step step={step} />,
        }))}
      />
    </Section>
  );
}

async function Step({ step: { act, figures, by, remark, documentNo, documentOn } }: { step: ReturnStep }) {
  const [say, to] = [await words("returns"), await language()];
  const did = act === "SUBMIT" ? say("step.SUBMIT", { count: figures?.own.admitted ?? 0 }) : say(`step.${act}`);
  const notes = [
    remark,
    documentNo && documentOn ? say("stepDocument", { number: documentNo, day: formatDay(documentOn, to) }) : undefined,
  ].filter(Boolean);
  return (
    <>
      {by ? say("stepBy", { step: did, name: by }) : did}
      {notes.length > 0 ? <span className="note [overflow-wrap:anywhere]">{notes.join(" · ")}</span> : null}
    </>
  );
}
