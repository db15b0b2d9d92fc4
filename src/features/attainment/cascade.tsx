import { leadOf } from "@/domain/figure";
import { words } from "@/text/words";
import type { AttainmentReport } from "./report";

/** A difference between the quota here and the sum of those below is said, never repaired. Ranges are not summed. */
export async function Cascade({ report: { figure, children } }: { report: AttainmentReport }) {
  const say = await words("attainment");
  const own = leadOf(figure);
  const leads = children.flatMap((child) => leadOf(child.figure) ?? []);
  if (!own || leads.length === 0 || [own, ...leads].some((lead) => lead.max !== null)) return null;
  const below = leads.reduce((sum, lead) => sum + lead.required, 0);
  const gap = Math.abs(below - own.required);
  return gap === 0 ? null : (
    <p className="pt-2 text-13 text-ink-2">{say("cascade", { below, own: own.required, gap })}</p>
  );
}
