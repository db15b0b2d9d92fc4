import { handsIn, isReturnPeriod } from "@/domain/returns/return";
import type { Review } from "./report";

type Cause = {
  readonly cause: "none" | "silent" | "sourceless" | "returns";
  readonly count: number;
  readonly of: number;
  /** Where those counted are listed. */
  readonly place: string;
};

/** The causes that are counted for the organization itself, in the order in which a superior asks. */
export function causesOf({ own: { causes }, period, standing }: Review): Cause[] {
  const { none, silent, cells, sourceless, due, handedIn } = causes;
  const attainment = `/attainment?period=${period.name}`;
  const returns = isReturnPeriod(period) ? `/returns?period=${period.name}` : "/returns";
  return [
    { cause: "none", count: none, of: cells, place: attainment },
    { cause: "silent", count: silent, of: cells, place: attainment },
    { cause: "sourceless", count: sourceless, of: cells, place: "/candidates" },
    {
      ...{ cause: "returns", count: due - handedIn, of: due },
      place: handsIn(standing.organization.kind) ? returns : attainment,
    },
  ];
}
