import { isTaskOverdue, type KeptTask } from "@/domain/candidates/kept-following";
import { type Day, daysBetween } from "@/domain/day";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Status } from "@/ui/status";

/** What came of a task, by when it is due, or how long it has been overdue. */
export async function TaskStatus({ task, today }: { task: KeptTask; today: Day }) {
  const [say, tongue] = await Promise.all([words("following"), language()]);
  const { outcome, outcomeOn, dueOn } = task;
  if (outcome)
    return (
      <Status tone={outcome === "DONE" ? "ok" : "plain"}>
        {say(`outcome.${outcome}`)} {outcomeOn ? <span className="n">{formatDay(outcomeOn, tongue)}</span> : null}
      </Status>
    );
  if (isTaskOverdue(task, today))
    return <Status tone="late">{say("taskOver", { count: daysBetween(dueOn, today) })}</Status>;
  return <Status tone="plain">{say("taskOpen", { day: formatDay(dueOn, tongue) })}</Status>;
}
