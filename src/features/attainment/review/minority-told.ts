import { type Told, toldTogether } from "@/domain/figures/veil";
import type { People, PlacePeople } from "./people";

/** What a reader is told of how many are of an ethnic minority, in all and at each place; everything who reads names. */
export function minorityTold(
  { own, rows }: Pick<People, "own" | "rows">,
  readsNames: boolean,
): { readonly sum: Told; readonly at: (place: PlacePeople) => Told } {
  if (readsNames) return { sum: "count", at: () => "count" };
  const { sum, parts } = toldTogether(partOf(own), rows.map(partOf));
  const told = new Map(rows.map((row, index) => [row, parts[index]]));
  return { sum, at: (place) => told.get(place) ?? "veiled" };
}

const partOf = ({ sum }: PlacePeople) => ({ count: sum.minority, whole: sum.named });
