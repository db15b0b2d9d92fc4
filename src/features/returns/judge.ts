import "server-only";
import type { AskAccess } from "@/access/access-to";
import { type TakenStep, takeStep } from "@/data/returns/steps";
import { type Result, yes } from "@/domain/result";
import { closingAsHandedIn } from "@/domain/returns/difference";
import { type JudgementInput, withReasons } from "@/domain/returns/input";
import { judging } from "@/domain/returns/return";
import { figuresOf, readAround, spansOf } from "./around";
import { askedReturn } from "./asked-return";
import type { Judge } from "./hander";

/** What the superior does with a return that was handed in. */
export async function judge(
  access: Judge,
  ask: AskAccess,
  { key, ...input }: JudgementInput,
): Promise<Result<TakenStep>> {
  const asked = await askedReturn(ask, input);
  if (!asked.ok) return asked;
  const { reader, organization, period } = asked.value;
  const { act, remark = null, documentNo = null, documentOn = null } = input;
  const isByDocument = access.permission === "return.acknowledge";
  const reasons = withReasons({ key, ...input }, { isByDocument, today: access.today });
  if (!reasons.ok) return reasons;
  const around = act === "CLOSE" ? await readAround(reader, organization, period, false) : undefined;
  const at = {
    organization,
    period,
    once: { key, body: input },
    ...(around && { summed: { reader, spans: spansOf(around) } }),
  };
  return takeStep(access, at, ({ sums, handed, ...facts }) => {
    const judged = judging(act, { organization, period, today: access.today, ...facts }, input);
    if (!judged.ok) return judged;
    const checked = around && handed ? closingAsHandedIn(handed, figuresOf(around, sums)) : judged;
    return checked.ok ? yes({ act, remark, documentNo, documentOn, figures: null }) : checked;
  });
}
