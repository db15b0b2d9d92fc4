import "server-only";
import { correctEntry } from "@/data/ledger/corrections";
import { enterLedger, type LedgerFacts, type Recorded, type RecordedWarning } from "@/data/ledger/ledger";
import { listHeadcounts } from "@/data/organizations/headcounts";
import { findOrganization } from "@/data/organizations/organizations";
import { listTermDates } from "@/data/organizations/terms";
import type { Access } from "@/domain/access";
import { AddedInput, recordAdded } from "@/domain/ledger/added-admission";
import { correct } from "@/domain/ledger/correction";
import { monthsOfTotal } from "@/domain/ledger/total-admission";
import { type Months, monthOfDay } from "@/domain/month";
import type { Organization } from "@/domain/organization";
import { no, type Result, yes } from "@/domain/result";
import { countedTerms, periodNamed } from "@/domain/term";
import { enterNamed } from "./record";

type Recorder = Access<"admission.record">;

/** What another program sends, as the address reads it. */
export const AddedBody = AddedInput;

/** Adds to the ledger what another program sends: a person by name, a number of persons, or a correction of an entry. */
export async function addAdmission(access: Recorder, input: AddedInput, key: string): Promise<Result<Recorded>> {
  if (input.corrects) return addCorrection(access, input, input.corrects, key);
  const organization = await findOrganization(access, input.organization);
  if (!organization) return no("organization.unknown", { field: "organization" });
  if (input.member) return addNamed(access, input, input.member, key);
  const months = await monthsOf(access, organization, input);
  if (!months.ok) return months;
  const members = (await listHeadcounts(access, [organization.id], access.today)).get(organization.id)?.total;
  const at = {
    organization,
    months: months.value,
    total: input.itemises,
    entering: "TOTAL",
    ...(input.date && { on: input.date }),
    once: { key, body: input },
    reason: input.reason,
    // A program has nobody to ask: it is told, and records all the same.
    warn: ({ sum }: LedgerFacts) => moreThanMembers(sum.admitted + input.count, members),
  } as const;
  return enterLedger(access, at, (facts) =>
    recordAdded(input, { ...facts, months: months.value, today: access.today, mustChoose: false }),
  );
}

function moreThanMembers(total: number, members: number | undefined): RecordedWarning[] {
  const isMore = members !== undefined && total > members;
  return isMore ? [{ code: "admission.moreThanMembers", values: { total, members } }] : [];
}

function addNamed(access: Recorder, input: AddedInput, member: NonNullable<AddedInput["member"]>, key: string) {
  if (input.count !== 1) return no("input.invalid", { field: "count" });
  if (!input.date) return no("input.required", { field: "date" });
  const { organization, decisionNo, decidedOn, receivedOn, itemises: total } = input;
  return enterNamed(access, {
    organization,
    decisionNo,
    decidedOn,
    receivedOn,
    total,
    ceremonyOn: input.date,
    // A program has nobody to ask.
    confirmed: true,
    reason: input.reason,
    key,
    ...member,
  });
}

/** The count is added to what the entry counts for now; a person by name can only be taken back whole. */
async function addCorrection(access: Recorder, input: AddedInput, entry: string, key: string) {
  const reason = input.reason ?? "API";
  const organization = await findOrganization(access, input.organization);
  if (!organization) return no("organization.unknown", { field: "organization" });
  return correctEntry(access, entry, { once: { key, body: input }, why: input.reason }, (facts) => {
    if (facts.entry.organizationId !== organization.id) return no("organization.unknown", { field: "organization" });
    const target = facts.entry.now + input.count;
    if (target < 0) return no("admission.totalExhausted", { field: "count", values: { balance: facts.entry.now } });
    const isTakenBack = facts.entry.kind === "NAMED" && target === 0;
    return correct({ entry, reason, key, ...(!isTakenBack && { count: target }) }, facts);
  });
}

async function monthsOf(access: Recorder, organization: Organization, input: AddedInput): Promise<Result<Months>> {
  if ((input.date === undefined) === (input.period === undefined)) return no("api.whenNeeded", { field: "date" });
  if (input.date) return yes({ from: monthOfDay(input.date), to: monthOfDay(input.date) });
  const terms = countedTerms(organization.path, await listTermDates(access, [organization.path]));
  const period = periodNamed(input.period ?? "", terms);
  return period ? monthsOfTotal(period, terms, input.term) : no("period.unknown", { field: "period" });
}
