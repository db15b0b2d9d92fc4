import "server-only";
import { correctEntry } from "@/data/corrections";
import type { Provenance } from "@/data/entries";
import { listHeadcounts } from "@/data/headcounts";
import { enterLedger, type Recorded } from "@/data/ledger";
import { findOrganization } from "@/data/organizations";
import { settingOn } from "@/data/settings";
import { listTermDates } from "@/data/terms";
import type { Access } from "@/domain/access";
import { type CorrectionInput, correct } from "@/domain/correction";
import { monthOfDay } from "@/domain/month";
import { countedDay, type NamedInput, recordNamed } from "@/domain/named-admission";
import { no, type Result } from "@/domain/result";
import { settings } from "@/domain/setting";
import { countedTerms, periodNamed } from "@/domain/term";
import { monthsOfTotal, recordTotal, type TotalInput } from "@/domain/total-admission";

type Recorder = Access<"admission.record">;

/** Records one person by name at a cell. A form must say whether the person is already in a total (`mustChoose`). */
export async function enterNamed(access: Recorder, input: NamedInput, mustChoose = false): Promise<Result<Recorded>> {
  const organization = await findOrganization(access, input.organization);
  if (!organization) return no("organization.unknown", { field: "organization" });
  const countedBy = settings["admission.countedBy"].parse(await settingOn("admission.countedBy", access.today));
  const on = countedDay(input, countedBy);
  const month = monthOfDay(on);
  const at = {
    organization,
    months: { from: month, to: month },
    on,
    total: input.total,
    entering: "NAMED" as const,
    once: { key: input.key, body: sent(input) },
    member: { fullName: input.fullName, bornOn: input.bornOn ?? null },
  };
  return enterLedger(access, at, (facts) =>
    recordNamed(input, { ...facts, today: access.today, countedBy, mustChoose }),
  );
}

/** Records a total for a period: the difference between the wanted value and what is held. */
export async function enterTotal(
  access: Recorder,
  input: TotalInput,
  { provenance, mustChoose = false }: { readonly provenance?: Provenance; readonly mustChoose?: boolean } = {},
): Promise<Result<Recorded>> {
  const organization = await findOrganization(access, input.organization);
  if (!organization) return no("organization.unknown", { field: "organization" });
  const terms = countedTerms(organization.path, await listTermDates(access, [organization.path]));
  const period = periodNamed(input.period, terms);
  if (!period) return no("period.unknown", { field: "period" });
  const months = monthsOfTotal(period, terms, input.term);
  if (!months.ok) return months;
  const counted = await listHeadcounts(access, [organization.id], access.today);
  const members = counted.get(organization.id)?.total ?? null;
  const at = {
    organization,
    months: months.value,
    total: input.total,
    entering: "TOTAL" as const,
    once: { key: input.key, body: sent(input) },
    ...(provenance && { provenance }),
  };
  return enterLedger(access, at, (facts) =>
    recordTotal(input, {
      ...facts,
      months: months.value,
      today: access.today,
      held: facts.sum.admitted,
      members,
      mustChoose,
    }),
  );
}

/** Corrects or withdraws an entry, with a reason. */
export const enterCorrection = (access: Recorder, input: CorrectionInput): Promise<Result<Recorded>> =>
  correctEntry(access, input.entry, { key: input.key, body: sent(input) }, (facts) => correct(input, facts));

/** What counts as the same sending: all but the key. */
const sent = <Input extends { key: string }>({ key: _key, ...rest }: Input) => rest;
