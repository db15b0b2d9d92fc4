import { lengthOf, type Months, stamp } from "../month";
import { no, type Result, yes } from "../result";
import type { NewEntry } from "./admission";

/** A paper that has told a figure: whose, for which months. */
export type Told = Months & { readonly name: string; readonly how: "report" | "return" };

/** A figure that a paper has told changes only with a reason, which stands beside it there from then on. */
export function explained(
  entries: readonly NewEntry[],
  reason: string | undefined,
  [nearest]: readonly Told[],
): Result<null> {
  if (!nearest || reason !== undefined || entries.every(({ count }) => count === 0)) return yes(null);
  const { name, how, from, to } = nearest;
  return no(how === "report" ? "admission.frozenNeedsReason" : "admission.handedInNeedsReason", {
    field: "reason",
    values: { organization: name, from: stamp(from), to: stamp(to), length: lengthOf(nearest) },
  });
}
