const browsers = [
  ["Edg/", "Edge"],
  ["coc_coc", "Cốc Cốc"],
  ["Firefox/", "Firefox"],
  ["Chrome/", "Chrome"],
  ["Safari/", "Safari"],
] as const;

const systems = [
  ["Android", "Android"],
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Windows", "Windows"],
  ["Mac OS", "macOS"],
  ["Linux", "Linux"],
] as const;

/** What a browser says of itself, as people call it: "Chrome, Windows"; nothing where it says nothing known. */
export function deviceOf(agent: string): string | undefined {
  const known = [browsers, systems].flatMap((list) => list.find(([mark]) => agent.includes(mark))?.[1] ?? []);
  return known.length > 0 ? known.join(", ") : undefined;
}
