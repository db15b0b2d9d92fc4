import type { Day } from "@/domain/day";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Section } from "@/ui/section";
import { Status } from "@/ui/status";
import type { DossierPage } from "./dossier";
import { latestWords } from "./latest-words";
import type { StepLine } from "./step-lines";
import { stepNotes } from "./step-notes";

/** Every step of the way: when it was done, who acts, by which form and regulation, and by when it must happen. */
export async function StepList({ page }: { page: DossierPage }) {
  const say = await words("candidates");
  const current = page.lines.findLast(({ regulation, doneOn }) => regulation && doneOn === null)?.regulation;
  return (
    <Section heading={say("stepsHeading")} aside={current ? say("stepsAside", { regulation: current }) : undefined}>
      <ol>
        {page.lines.map((line, index) => (
          <li
            key={line.kind}
            aria-current={line.kind === page.next ? "step" : undefined}
            className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-2 border-rule border-b py-2 sm:grid-cols-[1.75rem_minmax(0,1fr)_auto]"
          >
            <span className="n text-ink-2">{index + 1}</span>
            <StepText line={line} current={current ?? null} />
            <span className="max-sm:col-start-2">
              <StepState line={line} isNext={line.kind === page.next} today={page.today} />
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

async function StepText({ line, current }: { line: StepLine; current: string | null }) {
  const [say, notes] = [await words("candidates"), await stepNotes(line, current)];
  return (
    <div>
      <h3 className={line.doneOn ? "font-normal!" : undefined}>{say(`steps.${line.kind}`)}</h3>
      {notes.map((note) => (
        <span key={note} className="note">
          {note}
        </span>
      ))}
    </div>
  );
}

async function StepState({ line: { doneOn, step, latest }, isNext, today }: StateProps) {
  const [say, tongue] = await Promise.all([words("candidates"), language()]);
  if (doneOn)
    return (
      <Status tone="ok">
        <span className="n">{formatDay(doneOn, tongue)}</span>
      </Status>
    );
  if (step)
    return (
      <Status tone="late">
        {say("notPassed")} <span className="n">{formatDay(step.on, tongue)}</span>
      </Status>
    );
  const [by, note] = latest ? await latestWords(latest, today) : [];
  return (
    <span className="flex flex-col sm:items-end">
      <Status tone="plain">{say(isNext ? "next" : "ahead")}</Status>
      {by ? <span className="text-13 text-ink-2">{by}</span> : null}
      {isNext && note ? <span className="note">{note}</span> : null}
    </span>
  );
}

type StateProps = { readonly line: StepLine; readonly isNext: boolean; readonly today: Day };
