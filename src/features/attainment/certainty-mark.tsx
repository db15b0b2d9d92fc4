import type { Certainty } from "@/domain/certainty";
import { useWords } from "@/text/words";

/** A mark beside a figure that its source does not print: derived from it, or assumed. */
export function CertaintyMark({ certainty, source }: { certainty: Certainty | null; source: string | null }) {
  const say = useWords("attainment");
  if (certainty === null || certainty === "PRINTED") return null;
  return (
    <small className="text-13 text-ink-2" title={source ?? undefined}>
      ({say(`certainty.${certainty}`)})
    </small>
  );
}
