import type { GridBy } from "@/domain/ledger/grid-columns";

type Asked = {
  readonly year: number;
  readonly by?: GridBy;
  readonly term?: string | undefined;
  /** The month that a phone shows first. */
  readonly month?: number | undefined;
  /** Cells that have just been saved there. */
  readonly saved?: number;
};

/** Where the grid of a place and a year is. */
export function gridAddress(code: string, { year, by = "month", term, month, saved }: Asked): string {
  const query = new URLSearchParams({
    year: String(year),
    ...(by === "year" && { by }),
    ...(term !== undefined && { term }),
    ...(month !== undefined && { month: String(month) }),
    ...(saved !== undefined && { saved: String(saved) }),
  });
  return `/organizations/${code}/admissions/grid?${query}`;
}
