import { day } from "@/domain/day";
import type { Counts } from "@/domain/ledger/rollup";
import { type Below, type ReturnFigures, type Returning, returnFigures } from "@/domain/returns/figures";

type Sum = Counts & { readonly unphased: number };

export const sumSample = (more: Partial<Sum> = {}): Sum => ({
  ...{ admitted: 0, own: 0, reports: 0, ownReports: 0, named: 0, unphased: 0 },
  ...{ women: 0, minority: 0, youth: 0, upperSecondary: 0, local: 0 },
  ...more,
});

const below = (id: number, name: string, kind: Below["organization"]["kind"], more: Partial<Below> = {}): Below => ({
  organization: { id, code: `c-${id}`, name, kind },
  sum: sumSample(),
  isHandedIn: false,
  ...more,
});

/** A district's return: a cell that reported nobody, a silent commune, and a grassroots cell that handed in three. */
export const returningSample = (more: Partial<Returning> = {}): Returning => ({
  organization: { kind: "DISTRICT" },
  asOf: day("2023-12-31"),
  sum: sumSample({ admitted: 8, reports: 1 }),
  below: [
    below(1, "Chi bộ thôn 5", "CELL", { sum: sumSample({ reports: 1 }), isHandedIn: true }),
    below(2, "Đảng bộ xã Mường Hum", "GRASSROOTS_COMMITTEE"),
    below(3, "Chi bộ cơ quan", "GRASSROOTS_CELL", { sum: sumSample({ admitted: 3, reports: 1 }), isHandedIn: true }),
  ],
  quotas: [],
  ...more,
});

type Own = ReturnFigures["own"];

/** The same as figures, with another figure of its own and other figures below, by id. */
export function figuresSample(own: Partial<Own> = {}, admitted: Readonly<Record<number, number>> = {}): ReturnFigures {
  const figures = returnFigures(returningSample());
  return {
    ...figures,
    own: { ...figures.own, ...own },
    children: figures.children.map((child) => {
      const of = admitted[child.id] ?? child.admitted;
      return { ...child, admitted: of, isReported: child.isReported || of !== 0 };
    }),
  };
}
