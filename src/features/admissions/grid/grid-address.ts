import type { GridBy } from "@/domain/grid-columns";

type Asked = { readonly year: number; readonly by?: GridBy; readonly term?: string | undefined };

/** Where the grid of a place and a year is. */
export function gridAddress(code: string, { year, by = "month", term }: Asked): string {
  const query = new URLSearchParams({
    year: String(year),
    ...(by === "year" && { by }),
    ...(term !== undefined && { term }),
  });
  return `/organizations/${code}/admissions/grid?${query}`;
}
