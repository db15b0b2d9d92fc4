import { groupOf } from "@/domain/group";
import { words } from "@/text/words";
import type { AttainmentReport } from "./report";

/** How many of those directly below have said anything: silence is not zero. */
export async function Completeness({ report: { children } }: { report: AttainmentReport }) {
  const [say, name] = [await words("attainment"), await words("organization")];
  const reported = children.filter((child) => child.figure.isReported);
  if (children.length === 0) return null;
  const { length: count } = reported;
  const isSome = count > 0 && count < children.length;
  return (
    <li>
      {isSome
        ? say("reportedSome", { places: name(`below.${groupOf(reported)}`, { count }), all: children.length })
        : say("reportedAll", { count, all: children.length })}
    </li>
  );
}
