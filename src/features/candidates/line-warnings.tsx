import { isTaskOverdue } from "@/domain/candidates/kept-following";
import type { Day } from "@/domain/day";
import { words } from "@/text/words";
import { Status } from "@/ui/status";
import { HelperStatus } from "./helper-status";
import type { Line } from "./pipeline";
import { TaskStatus } from "./task-status";

type Props = { readonly line: Line; readonly today: Day };

/** What a list says beside the clock: nobody helps, a remark or a task is overdue; each in words and a sign. */
export async function LineWarnings({ line: { need, remark, clock, task }, today }: Props) {
  const say = await words("following");
  return (
    <span className="flex flex-col">
      <HelperStatus need={need} />
      {remark?.state === "overdue" && clock !== remark ? <Status tone="late">{say("remarkOver")}</Status> : null}
      {task && isTaskOverdue(task, today) ? (
        <span>
          <TaskStatus task={task} today={today} />
          <span className="note">{say("taskClock")}</span>
        </span>
      ) : null}
    </span>
  );
}
