import "server-only";
import { listThresholds } from "@/data/installation/place-settings";
import { findStanding, type Standing } from "@/data/organizations/standing";
import type { Access } from "@/domain/access";
import type { Day } from "@/domain/day";
import { idsOf } from "@/domain/organization";
import { type Held, heldAt, thresholdList } from "@/domain/watch/thresholds";

export type ShownThreshold = (typeof thresholdList)[number] & {
  readonly held: Held;
  /** Who said so: the organization itself, a superior, the installation, or nobody. */
  readonly saidBy: { readonly kind: "here" | "whole" | "default" } | { readonly kind: "above"; readonly place: string };
};

export type ThresholdsPage = {
  readonly standing: Standing;
  readonly today: Day;
  readonly thresholds: readonly ShownThreshold[];
};

/** The thresholds that hold at an organization, and who set each; nothing where it is out of reach. */
export async function readThresholdsPage(
  access: Access<"watch.read">,
  code: string,
): Promise<ThresholdsPage | undefined> {
  const standing = await findStanding(access, code);
  if (!standing) return undefined;
  const { organization, superiors } = standing;
  const rows = await listThresholds(access, organization.path);
  const above = idsOf(organization.path).slice(0, -1);
  const saidBy = (path: string | null): ShownThreshold["saidBy"] => {
    if (path === null) return { kind: "default" };
    if (path === "/") return { kind: "whole" };
    const place = superiors[above.indexOf(idsOf(path).at(-1) ?? 0)];
    return place ? { kind: "above", place: place.name } : { kind: "here" };
  };
  const thresholds = thresholdList.map((one) => {
    const held = heldAt(organization.path, one.setting, rows, access.today);
    return { ...one, held, saidBy: saidBy(held.path) };
  });
  return { standing, today: access.today, thresholds };
}
