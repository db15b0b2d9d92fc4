import { words } from "@/text/words";
import { Done } from "@/ui/done";
import { EffectList } from "./effect-list";
import type { LinePage } from "./line";

type Props = { readonly page: LinePage; readonly done: NonNullable<LinePage["done"]> };

/** What was just written, and what it changed here and above. */
export async function DoneNotice({ page, done: { line, effects } }: Props) {
  return (
    <div className="pb-4">
      <Done more={<EffectList effects={effects} />}>{await doneWords(page, line)}</Done>
    </div>
  );
}

async function doneWords({ line: first, corrections }: LinePage, { id, kind, count }: LinePage["line"]) {
  const say = await words("admissions");
  if (kind === "NAMED") return say("doneNamed");
  if (kind === "TOTAL") return count === 0 ? say("doneZero") : say("doneTotal");
  const upTo = corrections.findIndex((one) => one.id === id) + 1;
  const after = corrections.slice(0, upTo).reduce((sum, one) => sum + one.count, first.count);
  return first.isWithdrawn ? say("doneWithdrawn") : say("doneCorrected", { before: after - count, after });
}
