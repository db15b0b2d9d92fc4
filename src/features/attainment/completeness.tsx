import { groupOf } from "@/domain/organizations/group";
import { handsIn, isReturnPeriod } from "@/domain/returns/return";
import { useWords } from "@/text/words";
import type { AttainmentReport } from "./report";

/** How many of those directly below have said anything, which silence is not, and how many have handed in a return for it. */
export function Completeness({ report: { children, period } }: { report: AttainmentReport }) {
  const [say, name] = [useWords("attainment"), useWords("organization")];
  const reported = children.filter((child) => child.figure.isReported);
  if (children.length === 0) return null;
  const { length: count } = reported;
  const isSome = count > 0 && count < children.length;
  const handing = isReturnPeriod(period) ? children.filter(({ organization }) => handsIn(organization.kind)) : [];
  return (
    <>
      <li>
        {isSome
          ? say("reportedSome", { places: name(`below.${groupOf(reported)}`, { count }), all: children.length })
          : say("reportedAll", { count, all: children.length })}
      </li>
      {handing.length > 0 ? (
        <li>
          {say("handedIn", { count: handing.filter(({ isHandedIn }) => isHandedIn).length, all: handing.length })}
        </li>
      ) : null}
    </>
  );
}
