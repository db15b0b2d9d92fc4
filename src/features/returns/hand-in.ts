import "server-only";
import type { AskAccess } from "@/access/access-to";
import { findOrganization } from "@/data/organizations";
import { type TakenStep, takeStep } from "@/data/return-steps";
import type { Access } from "@/domain/access";
import { no, type Result, yes } from "@/domain/result";
import { handingIn, returnPeriod } from "@/domain/return";
import type { HandInInput } from "@/domain/return-input";
import { figuresOf, readAround, spansOf } from "./around";

/** Hands in a return: the figures as they are while nobody writes below. */
export async function handIn(
  access: Access<"return.hand">,
  ask: AskAccess,
  { key, ...input }: HandInInput,
): Promise<Result<TakenStep>> {
  const reader = await ask("attainment.read");
  const organization = reader && (await findOrganization(reader, input.organization));
  if (!organization) return no("organization.unknown", { field: "organization" });
  const period = returnPeriod(input.period);
  if (!period.ok) return period;
  const around = await readAround(reader, organization, period.value);
  const at = {
    organization,
    period: period.value,
    once: { key, body: input },
    summed: { reader, spans: spansOf(around) },
  };
  return takeStep(access, at, ({ sums, ...facts }) => {
    const figures = figuresOf(around, sums);
    const checked = handingIn(
      { organization, period: period.value, today: access.today, ...facts },
      input,
      figures.own.admitted,
    );
    if (!checked.ok) return checked;
    return yes({ act: "SUBMIT", remark: input.remark ?? null, documentNo: null, documentOn: null, figures });
  });
}
