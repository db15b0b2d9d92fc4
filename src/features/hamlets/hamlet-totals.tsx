import type { HamletTotals as Totals } from "@/data/hamlets/hamlet-totals";
import { words } from "@/text/words";

/** How the hamlets stand, in a few sentences; what nobody has recorded is said apart from what is not there. */
export async function HamletTotals({ totals }: { totals: Totals }) {
  const say = await words("hamlets");
  const { hamlets, unrecorded, withoutMember, unplaced } = totals;
  if (hamlets === 0) return null;
  const sentences = [
    say("totals", totals),
    unrecorded > 0 ? say("totalsUnrecorded", { count: unrecorded }) : "",
    withoutMember > 0 ? say("totalsMembers", { count: withoutMember }) : "",
  ];
  return (
    <div className="pb-2">
      <p>{sentences.filter(Boolean).join(" ")}</p>
      {withoutMember > 0 && unplaced > 0 ? (
        <p className="text-14 text-ink-2">{say("unplaced", { count: unplaced })}</p>
      ) : null}
    </div>
  );
}
