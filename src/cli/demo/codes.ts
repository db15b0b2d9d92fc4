import type { DemoOrganization } from "./story";

/** Hương Liên's Thôn 5 is the one of the article; every other hamlet of that name takes its commune's code before it. */
const kept = new Map([["thon-5", "huong-lien"]]);

/** Makes codes unique: whoever shares one (and has a superior that does not) takes its superior's code before its own. */
export function settleCodes(roots: DemoOrganization[]): DemoOrganization[] {
  const uses = new Map<string, number>();
  for (const { code } of flatten(roots)) uses.set(code, (uses.get(code) ?? 0) + 1);
  return settleBelow(roots, undefined, uses);
}

/** All organizations, each before those below it. */
export function flatten(roots: DemoOrganization[]): DemoOrganization[] {
  return roots.flatMap((root) => [root, ...flatten(root.children ?? [])]);
}

function settleBelow(
  places: DemoOrganization[],
  above: string | undefined,
  uses: Map<string, number>,
): DemoOrganization[] {
  return places.map((place) => {
    const code = above && isShared(place, above, uses) ? `${above}-${place.code}` : place.code;
    return place.children ? { ...place, code, children: settleBelow(place.children, code, uses) } : { ...place, code };
  });
}

function isShared(place: DemoOrganization, above: string, uses: Map<string, number>): boolean {
  const mayYield = place.kind === "CELL" || place.kind === "GRASSROOTS_CELL" || place.sector !== undefined;
  return mayYield && (uses.get(place.code) ?? 0) > 1 && kept.get(place.code) !== above;
}
