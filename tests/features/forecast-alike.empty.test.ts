// A forecast looks at dossiers that are alike as one: it must say what the rule says of each by itself.
import { beforeAll, describe, expect, it } from "vitest";
import { readClockFacts } from "@/data/candidates/clock-facts";
import { db } from "@/data/db";
import { saveSetting } from "@/data/installation/setting-changes";
import { type Plant, plantTrees } from "@/data/organizations/tree";
import { dossierOf } from "@/domain/candidates/kept-candidate";
import { stages } from "@/domain/candidates/stage";
import { type Day, day } from "@/domain/day";
import {
  type Aim,
  countExtensions,
  countOutlooks,
  deadlinesOf,
  leastHistory,
  prospectOf,
  type Shared,
} from "@/domain/figures/forecast";
import { firstDay } from "@/domain/month";
import type { OrganizationKind } from "@/domain/organization";
import { yearPeriod } from "@/domain/period";
import { operate } from "@/domain/policy";
import { forecastOf } from "@/features/attainment/forecast/forecast";
import { admit } from "@/features/candidates/admit";
import { openDecided, stepInput } from "../support/candidates";
import { answer } from "../support/entering";
import { consentedTo, keepDossiers, randomDossiers } from "../support/random-dossiers";
import { at, granted, today } from "../support/tiny-tree";

const cells = ["seo-po-ho", "ky-quan-san", "po-ho", "cong-an", "thon-lon-1"];
const dossiers = [...randomDossiers(today, cells, 700, 6), consentedTo("seo-po-ho")];

beforeAll(async () => {
  const cell = (code: string, kind: "CELL" | "GRASSROOTS_CELL" = "CELL") => ({ code, name: `Chi bộ ${code}`, kind });
  const committee = (code: string, kind: OrganizationKind, children: readonly Plant[]) => ({
    ...{ code, name: `Đảng bộ ${code}`, kind, children },
  });
  const partial = committee("thon-lon", "PARTIAL_COMMITTEE", [cell("thon-lon-1")]);
  const muongHum = committee("muong-hum", "GRASSROOTS_COMMITTEE", [cell("seo-po-ho"), cell("ky-quan-san"), partial]);
  const batXat = committee("bat-xat", "DISTRICT", [muongHum, cell("cong-an", "GRASSROOTS_CELL")]);
  const trungLeng = committee("trung-leng-ho", "COMMUNE", [cell("po-ho")]);
  const operator = operate("setting.set", today);
  answer(await plantTrees(operator, [committee("lao-cai", "PROVINCE", [batXat, trungLeng])], day("2000-01-01")));
  answer(await saveSetting(operator, "admission.countedBy", day("2024-07-01"), "decision"));
  const { id: organizationId } = await at("muong-hum");
  const from = new Date("2024-04-01");
  await db.placeSetting.create({
    data: { organizationId, name: "admission.mayDecide", from, value: { number: null } },
  });
  await letThrough(leastHistory + 3);
  await keepDossiers(dossiers);
}, 120_000);

/** Dossiers that came to their ceremony at one cell, so that its superiors have a history and the other cells none. */
async function letThrough(count: number) {
  const keeper = await granted("secretary", "muong-hum", "candidate.keep");
  const recorder = await granted("secretary", "muong-hum", "admission.record");
  for (let index = 0; index < count; index += 1) {
    const id = await openDecided(keeper, "seo-po-ho", `Sùng A ${"ABCDEGHIKLMNO"[index]}`);
    const ceremony = stepInput(id, "CEREMONY", `2024-02-${12 + index}`, { minority: "yes" });
    answer(await admit(keeper, recorder, ceremony));
  }
}

describe.each([
  ["2024-03-15", 2024],
  ["2024-03-15", 2025],
  ["2024-03-15", 2027],
  ["2024-04-29", 2024],
  ["2024-12-30", 2024],
  ["2016-07-01", 2024],
  // By decisions, and under later regulations.
  ["2024-08-01", 2024],
  ["2025-07-02", 2025],
] as const)("seen on %s for %s", (on, year) => {
  it.each(["lao-cai", "muong-hum", "cong-an"])("at %s", async (code) => {
    const access = { ...(await granted("reviewer", "lao-cai", "attainment.read")), today: day(on) };
    const { path } = await at(code);
    const period = yearPeriod(year);
    const { forecast, below } = await forecastOf(access, path, period);
    const each = await oneByOne(
      { path, on: day(on) },
      { from: firstDay(period.from), end: forecast.end, durations: forecast.durations },
    );
    const counts = (some: typeof each) => countOutlooks(some);
    expect(forecast.outlooks).toEqual(counts(each));
    expect(forecast.extensions).toEqual(countExtensions(each));
    expect(forecast.deadlines).toEqual(deadlinesOf(each));
    const byStage = stages.map((stage) => ({ stage, here: each.filter((one) => one.stage === stage) }));
    expect(forecast.byStage).toEqual(
      byStage.flatMap(({ stage, here }) => (here.length > 0 ? [{ stage, outlooks: counts(here) }] : [])),
    );
    for (const [id, some] of below) expect(countOutlooks(some)).toEqual(counts(each.filter((one) => one.below === id)));
    expect([...below.values()].flat().reduce((sum, { persons }) => sum + persons, 0)).toBe(each.length);
  });
});

type Where = { readonly path: string; readonly on: Day };

/** What the rule says of each dossier by itself. */
async function oneByOne({ path, on }: Where, aim: Aim): Promise<(Shared & { readonly below: number })[]> {
  const [clocks, places] = [await readClockFacts(on), await db.organization.findMany()];
  const paths = new Map(places.map((one) => [one.code, one.path]));
  const authorised = places.find(({ code }) => code === "muong-hum")?.id;
  const kinds = new Map(places.map((one) => [one.id, one.kind]));
  const ids = (some: string) => some.split("/").flatMap((part) => (part ? [Number(part)] : []));
  return dossiers.flatMap(({ cell, bornOn, steps }) => {
    const own = paths.get(cell) ?? "";
    if (!own.startsWith(path)) return [];
    const line = ids(own)
      .reverse()
      .map((id) => ({ kind: kinds.get(id) ?? "CELL", mayDecide: id === authorised && on >= "2024-04-01" }));
    const kept = { bornOn, steps, schooling: null, areas: [], isElder: false, closedOn: null, outcome: null };
    const dossier = dossierOf({ ...kept, helpers: [], remarks: [], tasks: [], remarkMonths: null });
    const prospect = prospectOf(dossier, aim, { ...clocks, line });
    return [{ ...prospect, persons: 1, below: ids(own.slice(path.length))[0] ?? 0 }];
  });
}
