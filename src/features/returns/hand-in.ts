import "server-only";
import type { AskAccess } from "@/access/access-to";
import { type TakenStep, takeStep } from "@/data/returns/steps";
import type { Access } from "@/domain/access";
import { type Result, yes } from "@/domain/result";
import type { HandInInput } from "@/domain/returns/input";
import { handingIn } from "@/domain/returns/return";
import { figuresOf, readAround, spansOf } from "./around";
import { askedReturn } from "./asked-return";

/** Hands in a return: the figures as they are while nobody writes below. */
export async function handIn(
  access: Access<"return.hand">,
  ask: AskAccess,
  { key, ...input }: HandInInput,
): Promise<Result<TakenStep>> {
  const asked = await askedReturn(ask, input);
  if (!asked.ok) return asked;
  const { reader, organization, period } = asked.value;
  const around = await readAround(reader, organization, period);
  const at = {
    organization,
    period,
    once: { key, body: input },
    summed: { reader, spans: spansOf(around) },
  };
  return takeStep(access, at, ({ sums, ...facts }) => {
    const figures = figuresOf(around, sums);
    const checked = handingIn({ organization, period, today: access.today, ...facts }, input, figures.own.admitted);
    if (!checked.ok) return checked;
    return yes({ act: "SUBMIT", remark: input.remark ?? null, documentNo: null, documentOn: null, figures });
  });
}
