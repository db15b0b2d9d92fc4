import fc from "fast-check";
import { day } from "@/domain/day";
import { correct } from "@/domain/ledger/correction";
import { recordNamed } from "@/domain/ledger/named-admission";
import { recordTotal } from "@/domain/ledger/total-admission";
import { monthOfDay } from "@/domain/month";
import type { Organization } from "@/domain/organization";
import { parsePeriod } from "@/domain/period";
import { type Kept, LedgerModel } from "./ledger-model";
import { commune, namedInput, totalInput } from "./samples";

const today = day("2024-03-15");

const place = (id: number, parentId: number | null, path: string, kind: Organization["kind"]): Organization => ({
  ...commune,
  ...{ id, parentId, path, kind, code: `place-${id}`, name: `Tổ chức ${id}` },
});

/** Two communes of one district, one with three cells and one with a single cell. */
export const tree: readonly Organization[] = [
  place(1, null, "/1/", "PROVINCE"),
  place(2, 1, "/1/2/", "DISTRICT"),
  place(3, 2, "/1/2/3/", "GRASSROOTS_COMMITTEE"),
  place(4, 2, "/1/2/4/", "GRASSROOTS_COMMITTEE"),
  place(5, 3, "/1/2/3/5/", "CELL"),
  place(6, 3, "/1/2/3/6/", "CELL"),
  place(7, 3, "/1/2/3/7/", "CELL"),
  place(8, 4, "/1/2/4/8/", "CELL"),
];

const periods = ["2023-05", "2023-Q2", "2023-H1", "2023", "2020-2023"] as const;
const days = ["2023-05-01", "2023-05-19", "2023-06-30", "2022-12-31"] as const;
const flag = fc.constantFrom(true, false, undefined);

/** One thing somebody does; numbers choose among what there is at the time. */
export type Act =
  | {
      readonly act: "named";
      readonly cell: number;
      readonly on: (typeof days)[number];
      readonly woman: boolean | undefined;
      readonly youth: boolean | undefined;
      readonly total: number;
    }
  | {
      readonly act: "total";
      readonly at: number;
      readonly period: (typeof periods)[number];
      readonly wanted: number;
      readonly total: number;
    }
  | { readonly act: "correct"; readonly entry: number; readonly count: number | undefined };

export const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    act: fc.constant("named" as const),
    cell: fc.nat(3),
    on: fc.constantFrom(...days),
    woman: flag,
    youth: flag,
    total: fc.nat(5),
  }),
  fc.record({
    act: fc.constant("total" as const),
    at: fc.nat(7),
    period: fc.constantFrom(...periods),
    wanted: fc.nat(30),
    total: fc.nat(5),
  }),
  fc.record({
    act: fc.constant("correct" as const),
    entry: fc.nat(40),
    count: fc.option(fc.nat(12), { nil: undefined }),
  }),
);

export const newLedger = () => new LedgerModel(tree);

/** Any of the totals there are, or none. */
const chosen = (openTotals: readonly { readonly id: string }[], number: number) =>
  openTotals[number % (openTotals.length + 1)]?.id ?? "add";

/** Does it by the rules; answers the entries written, or nothing where a rule refuses. */
export function perform(ledger: LedgerModel, act: Act): readonly Kept[] {
  if (act.act === "named") return enterNamed(ledger, act);
  return act.act === "total" ? enterTotal(ledger, act) : mend(ledger, act);
}

function enterNamed(ledger: LedgerModel, act: Extract<Act, { act: "named" }>) {
  const organization = ledger.at(5 + act.cell);
  const on = day(act.on);
  const openTotals = ledger.openTotals(organization, { from: monthOfDay(on), to: monthOfDay(on) }, "nothing");
  const { woman, youth } = act;
  const input = namedInput({
    ceremonyOn: on,
    total: chosen(openTotals, act.total),
    ...(woman !== undefined && { woman }),
    ...(youth !== undefined && { youth }),
  });
  const facts = { organization, today, countedBy: "ceremony", openTotals, mustChoose: true } as const;
  const result = recordNamed(input, facts);
  return result.ok ? ledger.write(result.value, `member ${ledger.entries.length}`) : [];
}

function enterTotal(ledger: LedgerModel, act: Extract<Act, { act: "total" }>) {
  const organization = ledger.at(1 + act.at);
  const period = parsePeriod(act.period);
  if (!period) throw new Error(act.period);
  const { from, to } = period;
  const months = { from, to };
  const openTotals = ledger.openTotals(organization, months, "ownTotal");
  const input = totalInput(act.wanted, { total: chosen(openTotals, act.total) });
  const result = recordTotal(input, {
    ...{ organization, months, today, openTotals, members: null, mustChoose: true },
    held: ledger.held(organization, months),
    ownTotal: ledger.balance(organization.id, months),
    isReported: ledger.isReported(organization.id, months),
  });
  return result.ok ? ledger.write(result.value, null) : [];
}

function mend(ledger: LedgerModel, act: Extract<Act, { act: "correct" }>) {
  const entry = ledger.entries[act.entry % Math.max(1, ledger.entries.length)];
  return entry ? correctEntry(ledger, entry, act.count) : [];
}

/** Corrects an entry to another number, or withdraws it. */
export function correctEntry(ledger: LedgerModel, entry: Kept, count?: number): readonly Kept[] {
  const drew = ledger.drawnBy(entry);
  const input = { entry: entry.id, reason: "ghi nhầm", key: "k", ...(count !== undefined && { count }) };
  const result = correct(input, {
    entry: ledger.correctable(entry),
    drawn: drew ? ledger.correctable(drew) : null,
  });
  return result.ok ? ledger.write(result.value, entry.memberId) : [];
}
