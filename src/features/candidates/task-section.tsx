import { taskOutcomes } from "@/domain/candidates/kept-following";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { DateField } from "@/ui/date-field";
import { Field } from "@/ui/field";
import { Form } from "@/ui/form";
import { Section } from "@/ui/section";
import { SelectField } from "@/ui/select-field";
import { Submit } from "@/ui/submit";
import type { DossierPage } from "./dossier";
import { DossierFrame } from "./dossier-frame";
import { giveTask, recordOutcome } from "./follow-actions";
import { TaskStatus } from "./task-status";

/** What the candidate was given to do, what came of it, and what is overdue. */
export async function TaskSection({ page }: { page: DossierPage }) {
  const [say, tongue] = await Promise.all([words("following"), language()]);
  const { row, today, keeps } = page;
  return (
    <Section heading={say("tasks")} id="tasks">
      {row.tasks.length === 0 ? <p className="pt-2 text-14 text-ink-2">{say("tasksNone")}</p> : null}
      <ul>
        {row.tasks.map((task) => (
          <li
            key={task.id}
            className="flex flex-wrap items-baseline justify-between gap-x-3 border-rule border-b py-2 text-14"
          >
            <span>
              {task.what}
              <span className="note">
                {say("given", { day: formatDay(task.givenOn, tongue), due: formatDay(task.dueOn, tongue) })}{" "}
                {task.outcomeWords}
              </span>
            </span>
            <TaskStatus task={task} today={today} />
          </li>
        ))}
      </ul>
      {keeps && row.outcome === null ? (
        <div className="print:hidden">
          <Giving page={page} />
          <Outcome page={page} />
        </div>
      ) : null}
    </Section>
  );
}

async function Giving({ page: { row, today } }: { page: DossierPage }) {
  const say = await words("following");
  const names = { what: say("what"), on: say("givenOn"), due: say("due") };
  return (
    <Form fold={say("giveHeading")} action={giveTask} label={say("giveHeading")} className="max-w-text" names={names}>
      <DossierFrame row={row} />
      <Field name="what" label={names.what} required maxLength={300} autoComplete="off" />
      <div className="grid gap-x-6 sm:grid-cols-2">
        <DateField name="on" label={names.on} value={today} max={today} required />
        <DateField name="due" label={names.due} required />
      </div>
      <Submit kind="plain">{say("saveTask")}</Submit>
    </Form>
  );
}

async function Outcome({ page: { row, today } }: { page: DossierPage }) {
  const say = await words("following");
  const open = row.tasks.filter(({ outcome }) => outcome === null);
  if (open.length === 0) return null;
  const names = { task: say("task"), outcome: say("outcomeField"), on: say("outcomeOn"), words: say("outcomeWords") };
  return (
    <Form
      fold={say("outcomeHeading")}
      action={recordOutcome}
      label={say("outcomeHeading")}
      className="max-w-text"
      names={names}
    >
      <DossierFrame row={row} />
      <SelectField
        name="task"
        label={names.task}
        required
        blank={open.length > 1}
        value={open.length > 1 ? undefined : open[0]?.id}
        options={open.map(({ id, what }) => ({ value: id, label: what }))}
      />
      <div className="grid items-end gap-x-6 sm:grid-cols-2">
        <SelectField
          name="outcome"
          label={names.outcome}
          required
          blank
          options={taskOutcomes.map((one) => ({ value: one, label: say(`outcome.${one}`) }))}
        />
        <DateField name="on" label={names.on} value={today} max={today} required />
      </div>
      <Field name="words" label={names.words} hint={say("outcomeHint")} maxLength={500} autoComplete="off" />
      <Submit kind="plain">{say("saveOutcome")}</Submit>
    </Form>
  );
}
