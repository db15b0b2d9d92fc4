import "server-only";
import { findResidence } from "@/data/hamlets/residences";
import { settingOn } from "@/data/installation/settings";
import { correctEntry } from "@/data/ledger/corrections";
import type { Provenance } from "@/data/ledger/entries";
import { enterLedger, type Recorded } from "@/data/ledger/ledger";
import { listHeadcounts } from "@/data/organizations/headcounts";
import { findOrganization } from "@/data/organizations/organizations";
import { listTermDates } from "@/data/organizations/terms";
import { listAlike } from "@/data/persons/alike";
import type { Access } from "@/domain/access";
import { settings } from "@/domain/installation/setting";
import { type CellInput, gridReason, recordCell } from "@/domain/ledger/cell-entry";
import { type CorrectionInput, correct } from "@/domain/ledger/correction";
import { countedDay, type NamedInput, recordNamed } from "@/domain/ledger/named-admission";
import { monthsOfTotal, recordTotal, type TotalInput } from "@/domain/ledger/total-admission";
import { type Months, monthOfDay } from "@/domain/month";
import { idsOf, type Organization } from "@/domain/organization";
import { birthYearOf } from "@/domain/persons/facts";
import { no, type Result, yes } from "@/domain/result";
import { countedTerms, periodNamed } from "@/domain/term";
import { alikeWords } from "@/text/alike-words";

type Recorder = Access<"admission.record">;

/** Records one person by name at a cell. A form must say whether the person is already in a total, and that it is nobody known already (`mustChoose`). */
export async function enterNamed(
  access: Recorder,
  input: NamedInput,
  { provenance, mustChoose = false }: { readonly provenance?: Provenance; readonly mustChoose?: boolean } = {},
): Promise<Result<Recorded>> {
  const organization = await findOrganization(access, input.organization);
  if (!organization) return no("organization.unknown", { field: "organization" });
  const who = mustChoose && !input.confirmed && !input.person ? await knownAlready(access, input) : "";
  const countedBy = settings["admission.countedBy"].parse(await settingOn("admission.countedBy", access.today));
  const lives = await findResidence(input.hamlet, organization);
  const on = countedDay(input, countedBy);
  const month = monthOfDay(on);
  const at = {
    organization,
    months: { from: month, to: month },
    on,
    total: input.total,
    entering: "NAMED" as const,
    once: { key: input.key, body: sent(input) },
    member: {
      facts: { fullName: input.fullName, bornOn: input.bornOn, woman: input.woman, local: input.local },
      localityId: lives.ok ? lives.value : null,
      ...{ joinedOn: input.ceremonyOn, officialOn: null, isOfficial: false, since: input.ceremonyOn },
      person: input.person,
    },
    ...(provenance && { provenance }),
    reason: input.reason,
  };
  return enterLedger(access, at, (facts) => {
    const recorded = recordNamed(input, { ...facts, today: access.today, countedBy, mustChoose });
    const decided = recorded.ok && !lives.ok ? lives : recorded;
    return decided.ok && who ? no("person.mayBeKnown", { values: { who } }) : decided;
  });
}

/** Who has the same name and was born in the same year: a name alone is borne by too many. */
async function knownAlready(access: Recorder, input: NamedInput): Promise<string> {
  const year = birthYearOf({ bornOn: input.bornOn, birthYear: undefined });
  if (year === null) return "";
  return alikeWords((await listAlike(access, input)).filter(({ birthYear }) => birthYear === year));
}

/** Records a total for a period: the difference between the wanted value and what is held. */
export async function enterTotal(
  access: Recorder,
  input: TotalInput,
  { provenance, mustChoose = false }: { readonly provenance?: Provenance; readonly mustChoose?: boolean } = {},
): Promise<Result<Recorded>> {
  const found = await placeOfTotal(access, input);
  if (!found.ok) return found;
  const { organization, months, members, membersAbove } = found.value;
  const at = {
    organization,
    months,
    total: input.total,
    entering: "TOTAL" as const,
    once: { key: input.key, body: sent(input) },
    ...(provenance && { provenance }),
    reason: input.reason,
  };
  return enterLedger(access, at, (facts) =>
    recordTotal(input, {
      ...facts,
      ...{ months, today: access.today, held: facts.sum.admitted, members, membersAbove, mustChoose },
    }),
  );
}

/** Makes a cell of the year's grid say what is wanted, or leaves it silent. */
export function enterCell(access: Recorder, input: CellInput, place: PlaceOfTotal): Promise<Result<Recorded>> {
  const { organization, months, members, membersAbove } = place;
  const at = {
    organization,
    months,
    total: input.total,
    entering: "TOTAL" as const,
    lowers: input.wanted === null || input.wanted < (input.seen ?? 0),
    reason: input.reason,
    once: { key: input.key, body: sent(input) },
  };
  return enterLedger(access, at, ({ sum, ...facts }) =>
    recordCell(
      { ...input, reason: input.reason ?? gridReason },
      {
        ...facts,
        months,
        today: access.today,
        held: sum.admitted,
        reports: sum.reports,
        members,
        membersAbove,
        mustChoose: true,
      },
    ),
  );
}

export type PlaceOfTotal = {
  readonly organization: Organization;
  readonly months: Months;
  /** Counted last, where they ever were. */
  readonly members: number | null;
  /** Those of the nearest superior that ever counted. */
  readonly membersAbove: number | null;
};

/** Where and for which months a total is entered, and the members there and above. */
export async function placeOfTotal(
  access: Recorder,
  asked: Pick<TotalInput, "organization" | "period" | "term">,
): Promise<Result<PlaceOfTotal>> {
  const organization = await findOrganization(access, asked.organization);
  if (!organization) return no("organization.unknown", { field: "organization" });
  const [rows, counted] = await Promise.all([
    listTermDates(access, [organization.path]),
    listHeadcounts(access, idsOf(organization.path), access.today),
  ]);
  const terms = countedTerms(organization.path, rows);
  const period = periodNamed(asked.period, terms);
  if (!period) return no("period.unknown", { field: "period" });
  const months = monthsOfTotal(period, terms, asked.term);
  if (!months.ok) return months;
  const known = (id: number) => counted.get(id)?.total ?? null;
  const above = idsOf(organization.path).filter((id) => id !== organization.id);
  const membersAbove = above.map(known).findLast((members) => members !== null) ?? null;
  return yes({ organization, months: months.value, members: known(organization.id), membersAbove });
}

/** Corrects or withdraws an entry, with a reason. */
export const enterCorrection = (access: Recorder, input: CorrectionInput): Promise<Result<Recorded>> =>
  correctEntry(access, input.entry, { once: { key: input.key, body: sent(input) }, why: input.reason }, (facts) =>
    correct(input, facts),
  );

/** What counts as the same sending: all but the key. */
const sent = <Input extends { key: string }>({ key: _key, ...rest }: Input) => rest;
