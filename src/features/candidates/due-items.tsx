import type { Due } from "@/domain/candidates/candidate-clocks";
import type { Day } from "@/domain/day";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { ClockStatus } from "./clock-status";
import { TaskStatus } from "./task-status";

type Props = { readonly dues: readonly Due[]; readonly today: Day };

/** What is due, each with how long it still has, its name and its day. */
export const DueItems = ({ dues, today }: Props) =>
  dues.map((due) => <DueItem key={due.clock?.name ?? "TASK"} due={due} today={today} />);

async function DueItem({ due: { clock, task }, today }: { due: Due; today: Day }) {
  const [say, sayHow, tongue] = await Promise.all([words("candidates"), words("following"), language()]);
  if (task)
    return (
      <>
        <TaskStatus task={task} today={today} />
        <span className="note">{sayHow("taskNamed", { what: task.what })}</span>
      </>
    );
  return (
    <>
      <ClockStatus clock={clock} />
      <span className="note">
        {say(`clocks.${clock.name}`)} · <span className="n">{formatDay(clock.last, tongue)}</span>
      </span>
    </>
  );
}
