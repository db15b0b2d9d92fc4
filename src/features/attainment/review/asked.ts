import "server-only";
import { countKindsBelow, listPlacesBelow, type PlaceBelow } from "@/data/organizations/places-below";
import type { Access } from "@/domain/access";
import { kindsBelow, type LevelBelow, levelsBelow } from "@/domain/figures/review-level";
import { isCell } from "@/domain/organization";
import type { Period } from "@/domain/period";
import { countedBy } from "@/domain/term";
import { type Asked, askedOf } from "../report";

export type ReviewAsked = Asked & {
  readonly levels: readonly LevelBelow[];
  /** The one that is read; null where there is nothing below. */
  readonly level: LevelBelow | null;
  readonly places: readonly (PlaceBelow & { readonly period: Period })[];
};

/** What a review's address asks for. */
export type ReviewQuery = {
  readonly period?: string | undefined;
  readonly level?: string | undefined;
  readonly sort?: string | undefined;
};

/** An organization, a period and the places of a level below it; nothing where it is out of reach or is a cell. Three questions. */
export async function reviewAsked(
  access: Access<"attainment.read">,
  code: string,
  { period: named, level: chosen }: ReviewQuery,
): Promise<ReviewAsked | "period" | undefined> {
  const asked = await askedOf(access, code, named);
  if (!asked || asked === "period") return asked;
  const { standing, period } = asked;
  const { kind, path } = standing.organization;
  if (isCell(kind)) return undefined;
  const levels = levelsBelow(kind, await countKindsBelow(access, path, kindsBelow(kind)));
  const level = levels.find((one) => one.level === chosen) ?? levels[0] ?? null;
  const places = level ? await listPlacesBelow(access, path, level.kinds, period) : [];
  return {
    ...asked,
    ...{ levels, level },
    places: places.map((place) => ({
      ...place,
      period: countedBy(place.organization.path, place.termRows, period),
    })),
  };
}
