import type { Day } from "../day";
import type { Months } from "../month";
import type { Organization } from "../organization";
import type { Problem } from "../problem";
import { no, type Result, yes } from "../result";
import { type FurtherFacts, noFurtherFacts } from "./admission-facts";

/** More persons than this in one entry are a typing error. */
export const mostInOneEntry = 100_000;

/** A line to be written to the ledger. Where and when it is counted never changes afterwards. */
export type NewEntry = Months & {
  readonly organizationId: number;
  readonly path: string;
  readonly kind: "NAMED" | "TOTAL" | "CORRECTION";
  readonly date: Day | null;
  readonly count: number;
  readonly reports: -1 | 0 | 1;
  readonly itemisesId: string | null;
  readonly correctsId: string | null;
  readonly decisionNo: string | null;
  readonly decidedOn: Day | null;
  readonly receivedOn: Day | null;
  readonly ceremonyOn: Day | null;
  readonly reason: string | null;
} & Statistics;

/** Facts copied at entry; null where not known. Never the sensitive value itself. */
export type Statistics = FurtherFacts & {
  readonly woman: boolean | null;
  readonly minority: boolean | null;
  readonly youth: boolean | null;
  readonly upperSecondary: boolean | null;
  readonly local: boolean | null;
};

export const noStatistics: Statistics = {
  ...noFurtherFacts,
  ...{ woman: null, minority: null, youth: null, upperSecondary: null, local: null },
};

/** The part of a committee's total that nobody has filled in yet: all entries at the committee for exactly these months. */
export type OpenTotal = Months & {
  /** The entry that opened it. */
  readonly id: string;
  readonly organizationId: number;
  readonly path: string;
  readonly balance: number;
};

/** The totals an entry may draw from, and whether its sender has to say so where there are any. */
export type Totals = { readonly openTotals: readonly OpenTotal[]; readonly mustChoose: boolean };

/**
 * The entry as it is written: alone ("add", or nothing said), or drawn from the total of the id given.
 * Persons already inside a total must not count twice, so a form has to choose.
 */
export function drawn(
  entry: NewEntry,
  choice: string | undefined,
  { openTotals, mustChoose }: Totals,
): Result<NewEntry[]> {
  if (entry.count <= 0 || choice === "add") return yes([entry]);
  if (choice === undefined)
    return mustChoose && openTotals.length > 0 ? no("admission.totalChoice", { field: "total" }) : yes([entry]);
  const total = openTotals.find((one) => one.id === choice);
  if (!total) return no("admission.noSuchTotal", { field: "total" });
  if (total.balance < entry.count)
    return no("admission.totalExhausted", { field: "total", values: { balance: total.balance } });
  return yes([{ ...entry, itemisesId: total.id }, drawFrom(total, entry)]);
}

/** What an entry draws from a total: −n at the committee, in the months of its total. */
const drawFrom = (total: OpenTotal, entry: NewEntry): NewEntry => ({
  ...entry,
  ...noStatistics,
  kind: "TOTAL",
  organizationId: total.organizationId,
  path: total.path,
  from: total.from,
  to: total.to,
  date: null,
  count: -entry.count,
  reports: 0,
  itemisesId: total.id,
});

/** Whether something can have happened in the organization in those days (a day: from = to). `field` names the input. */
export function existedDuring(
  { foundedOn, closedOn }: Pick<Organization, "foundedOn" | "closedOn">,
  days: { readonly from: Day; readonly to: Day },
  field: string,
): Problem | undefined {
  if (days.to < foundedOn) return { code: "date.beforeFounding", field, values: { day: foundedOn } };
  if (closedOn && days.from > closedOn) return { code: "date.afterClosing", field, values: { day: closedOn } };
  return undefined;
}
