import "server-only";
import type { CsvCell, Sheet } from "@/text/csv";
import { words } from "@/text/words";
import type { YearCell } from "../year-cell";
import { sumCells, sumHeads } from "../years-sum";
import type { Years } from "./years";

type Table = Omit<Sheet, "name">;

/** The tables of places over the years and the terms. */
export const yearsTables = {
  years: async ({ rows, columns }: Years): Promise<Table> => {
    const [name, csv, of] = [await words("organization"), await words("csv"), await words("attainment")];
    const texts = { absent: of("heatAbsent"), silent: of("silent"), unphased: of("heatUnphased") };
    const text = (cell: YearCell): CsvCell => (typeof cell === "number" ? cell : texts[cell]);
    return {
      heads: [name("column"), csv("code"), ...columns.years.map(String), ...sumHeads(of)],
      rows: rows.map(({ organization, years, sum }) => [
        organization.name,
        organization.code,
        ...years.map(text),
        ...sumCells(sum),
      ]),
    };
  },
  terms: async ({ rows, columns }: Years): Promise<Table> => {
    const [name, csv] = [await words("organization"), await words("csv")];
    return {
      heads: [name("column"), csv("code"), ...columns.terms],
      rows: rows.map(({ organization, terms }) => [organization.name, organization.code, ...terms]),
    };
  },
};
