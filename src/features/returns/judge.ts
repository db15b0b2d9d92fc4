import "server-only";
import type { AskAccess } from "@/access/access-to";
import { findOrganization } from "@/data/organizations";
import { type TakenStep, takeStep } from "@/data/return-steps";
import { no, type Result, yes } from "@/domain/result";
import { judging, returnPeriod } from "@/domain/return";
import { closingAsHandedIn } from "@/domain/return-difference";
import { type JudgementInput, withReasons } from "@/domain/return-input";
import { figuresOf, readAround, spansOf } from "./around";
import type { Judge } from "./hander";

/** What the superior does with a return that was handed in. */
export async function judge(
  access: Judge,
  ask: AskAccess,
  { key, ...input }: JudgementInput,
): Promise<Result<TakenStep>> {
  const reader = await ask("attainment.read");
  const organization = reader && (await findOrganization(reader, input.organization));
  if (!organization) return no("organization.unknown", { field: "organization" });
  const period = returnPeriod(input.period);
  if (!period.ok) return period;
  const { act, remark = null, documentNo = null, documentOn = null } = input;
  const isByDocument = access.permission === "return.acknowledge";
  const reasons = withReasons({ key, ...input }, { isByDocument, today: access.today });
  if (!reasons.ok) return reasons;
  const around = act === "CLOSE" ? await readAround(reader, organization, period.value, false) : undefined;
  const at = {
    organization,
    period: period.value,
    once: { key, body: input },
    ...(around && { summed: { reader, spans: spansOf(around) } }),
  };
  return takeStep(access, at, ({ sums, handed, ...facts }) => {
    const judged = judging(act, { organization, period: period.value, today: access.today, ...facts }, input);
    if (!judged.ok) return judged;
    const checked = around && handed ? closingAsHandedIn(handed, figuresOf(around, sums)) : judged;
    return checked.ok ? yes({ act, remark, documentNo, documentOn, figures: null }) : checked;
  });
}
