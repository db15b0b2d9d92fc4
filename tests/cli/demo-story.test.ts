import { describe, expect, it } from "vitest";
import { flatten } from "@/cli/demo/codes";
import { entries } from "@/cli/demo/entries";
import { headcounts, structures } from "@/cli/demo/headcounts";
import { organizations } from "@/cli/demo/organizations";
import { quotas } from "@/cli/demo/quotas";
import { reviews } from "@/cli/demo/reviews";
import { termDates } from "@/cli/demo/terms";
import { users } from "@/cli/demo/users";

const demoDay = "2024-03-15";
const all = flatten(organizations);
const codes = all.map(({ code }) => code);

/** Every figure of the five articles that a ledger, a quota, a headcount, a review or the tree carries. */
const figures = [
  ...["MH-1", "MH-2", "MH-3", "MH-4", "SPH-1", "SPH-2", "SPH-3", "SPH-4"],
  ...["LY-1", "LY-2", "LY-3", "KL-1", "KL-2", "KL-5"],
  ...["SC-1", "SC-2", "ML-1", "ML-2"],
  ...["T5-1", "T5-2", "HK-1", "HK-2"],
  ...["NT-1", "NT-2", "NT-3"],
];

function at(code: string) {
  const found = all.find((place) => place.code === code);
  if (!found) throw new Error(`no organization ${code}`);
  return found;
}

describe("the tree", () => {
  it("gives every organization a code of its own that fits an address", () => {
    expect(codes.filter((code, place) => codes.indexOf(code) !== place)).toEqual([]);
    expect(codes.filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
  });

  it.each([
    ...["lao-cai", "yen-bai", "son-la", "ha-tinh", "quang-nam"],
    ...["bat-xat", "luc-yen", "sop-cop", "huong-khe", "nui-thanh"],
    ...["muong-hum", "seo-po-ho", "ky-quan-san", "lam-thuong", "kheo-leng"],
    ...["muong-lan", "cang-coi", "huong-lien", "thon-5"],
  ])("holds %s", (code) => {
    expect(codes).toContain(code);
  });

  it("puts the places of the articles where they belong", () => {
    const below = (code: string) => (at(code).children ?? []).map((child) => child.code);
    expect(below("muong-hum")).toEqual(expect.arrayContaining(["seo-po-ho", "ky-quan-san"]));
    expect(below("lam-thuong")).toEqual(expect.arrayContaining(["kheo-leng", "tham-pat"]));
    expect(below("muong-lan")).toContain("cang-coi");
    expect(below("huong-lien")).toContain("thon-5");
    expect(at("thon-5").name).toBe("Chi bộ thôn 5");
  });

  it.each(structures)("fills $code to its $cells printed cells", ({ code, grassroots, cells }) => {
    const below = flatten(at(code).children ?? []);
    expect(below.filter(({ kind }) => kind === "CELL")).toHaveLength(cells);
    if (grassroots !== undefined) expect(at(code).children).toHaveLength(grassroots);
  });

  it("has cells only under grassroots committees", () => {
    const holders = all.filter(({ children }) => children?.some(({ kind }) => kind === "CELL"));
    expect(new Set(holders.map(({ kind }) => kind))).toEqual(new Set(["GRASSROOTS_COMMITTEE"]));
  });

  it("never names two children of one organization alike", () => {
    for (const { children = [] } of all) {
      expect(new Set(children.map(({ name }) => name)).size).toBe(children.length);
    }
  });
});

describe("the figures", () => {
  const told = [...headcounts, ...structures, ...termDates, ...quotas, ...entries, ...reviews];

  it.each(figures)("%s is carried by a row, not by text", (id) => {
    const carried = [...headcounts, ...structures, ...quotas, ...entries, ...reviews];
    expect(carried.some(({ source }) => source.endsWith(`(${id})`))).toBe(true);
  });

  it("cite only figures that exist, about organizations that exist", () => {
    expect(told.filter(({ source }) => !figures.includes(/\(([A-Z0-9]+-\d)\)$/.exec(source)?.[1] ?? ""))).toEqual([]);
    expect(told.filter(({ code }) => !codes.includes(code))).toEqual([]);
  });

  it("write every word in one encoding", () => {
    const words = JSON.stringify([organizations, told, users]);
    expect(words).toBe(words.normalize("NFC"));
  });

  it("know nothing later than the day of the demo", () => {
    const days = [...quotas.map(({ decidedOn }) => decidedOn), ...[...headcounts, ...reviews].map(({ on }) => on)];
    expect(days.filter((day) => day > demoDay)).toEqual([]);
  });

  it("draw only from a total already written above", () => {
    for (const [place, { code, count, drawnFrom }] of entries.entries()) {
      if (!drawnFrom) continue;
      const total = entries
        .slice(0, place)
        .find((entry) => entry.code === drawnFrom.code && entry.period === drawnFrom.period);
      expect(total?.count).toBeGreaterThanOrEqual(count);
      expect(flatten([at(drawnFrom.code)]).map((below) => below.code)).toContain(code);
    }
  });

  it("add up to the printed pairs", () => {
    const sum = (code: string, periods: string[]) =>
      entries
        .filter((entry) => entry.code === code && periods.includes(entry.period))
        .reduce((total, { count }) => total + count, 0);
    expect(sum("muong-hum", ["2020-2022", "2023"])).toBe(43);
    expect(sum("seo-po-ho", ["2020-2022", "2023"])).toBe(5);
    expect(Math.floor((sum("sop-cop", ["2015-2020"]) * 1000) / 600)).toBe(1243);
    expect(sum("huong-khe", ["2021"]) * 100).toBe(130 * 110);
    expect(Math.floor((sum("huong-khe", ["2022-H1"]) * 1000) / 120)).toBe(691);
  });
});

describe("the logins", () => {
  it("belong to invented persons, and reach what their work needs", () => {
    expect(users.every(({ name }) => name.endsWith("(bản demo)"))).toBe(true);
    const reach = Object.fromEntries(users.map(({ email, grants }) => [email, grants.length]));
    expect(reach).toEqual({ "reviewer@demo": 5, "board@demo": 5, "secretary@demo": 1, "admin@demo": 1 });
    const placed = users.flatMap(({ grants }) => grants.flatMap(({ code }) => code ?? []));
    expect(placed.filter((code) => !codes.includes(code))).toEqual([]);
  });
});
