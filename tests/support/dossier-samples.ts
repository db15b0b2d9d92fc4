import type { Act, ActFacts } from "@/domain/candidates/check";
import type { Dossier, Step } from "@/domain/candidates/dossier";
import type { LatestFacts } from "@/domain/candidates/latest-for";
import type { Seat, StepKind } from "@/domain/candidates/step";
import { day } from "@/domain/day";
import { firstHolidays } from "@/domain/regulations/holidays";
import { firstRegulations } from "@/domain/regulations/regulations";
import { calendarOf } from "@/domain/regulations/working-days";

/** Plain values for tests of the rules of people: a dossier, its way through a cell, and the calendar of the seeds. */
export const calendar = calendarOf(firstHolidays);
export const regulations = firstRegulations;

/** A cell under a grassroots committee under a district, as in 2023. */
export const line2023: readonly Seat[] = [
  { kind: "CELL" },
  { kind: "GRASSROOTS_COMMITTEE" },
  { kind: "DISTRICT" },
  { kind: "PROVINCE" },
];

/** A day of each regulation on which all of them ask for the same. */
export const daysOfRegulations = [
  ["29-QĐ/TW", "2020-06-15"],
  ["29-QĐ/TW", "2021-07-29"],
  ["24-QĐ/TW", "2021-07-30"],
  ["24-QĐ/TW", "2025-01-19"],
  ["232-QĐ/TW", "2025-01-20"],
  ["232-QĐ/TW", "2025-06-30"],
  ["294-QĐ/TW", "2025-07-01"],
] as const;

export const stepOf = (kind: StepKind, on: string, more: Partial<Step> = {}): Step => ({
  kind,
  on: day(on),
  isPassed: true,
  reason: null,
  ...more,
});

/** A dossier of these passed steps. */
export const dossierOf = (steps: Partial<Record<StepKind, string>>, more: Partial<Dossier> = {}): Dossier => ({
  bornOn: day("1998-04-20"),
  schooling: "LOWER_SECONDARY",
  areas: [],
  isElder: false,
  hasAgeConsent: false,
  isDecisionExtended: false,
  isRecognitionExtended: false,
  hasCeremonyConsent: false,
  helpers: [],
  lastRemarkOn: null,
  remarkMonths: null,
  ending: null,
  steps: Object.entries(steps).map(([kind, on]) => stepOf(kind as StepKind, on)),
  ...more,
});

/** Everything up to the day before the cell meets, with a valid certificate and fresh papers. */
export const prepared = {
  NOTICED: "2022-01-10",
  LISTED: "2022-02-10",
  HELPER: "2022-02-10",
  AWARENESS: "2022-06-30",
  APPLICATION: "2023-03-01",
  CV: "2023-03-02",
  VERIFICATION: "2023-04-03",
  INTRODUCTIONS: "2023-04-10",
  OPINIONS: "2023-04-20",
} satisfies Partial<Record<StepKind, string>>;

export const actOf = (kind: StepKind, on: string, more: Partial<Act> = {}): Act => ({ ...stepOf(kind, on), ...more });

export const factsOn = (today: string, more: Partial<ActFacts> = {}): ActFacts => ({
  today: day(today),
  calendar,
  regulations,
  line: line2023,
  electorate: null,
  entryDays: 30,
  ...more,
});

export const clockFactsOn = (today: string) => ({
  today: day(today),
  calendar,
  regulations,
  soon: { workingDays: 10, days: 60 },
});

/** Everything before the cell votes, in spring 2024. */
export const fresh = {
  ...prepared,
  APPLICATION: "2024-03-01",
  CV: "2024-03-02",
  INTRODUCTIONS: "2024-04-10",
  OPINIONS: "2024-04-20",
} satisfies Partial<Record<StepKind, string>>;

/** What a forecast goes by on a day. */
export const latestFactsOn = (today: string, more: Partial<LatestFacts> = {}): LatestFacts => ({
  ...clockFactsOn(today),
  line: line2023,
  countedBy: "ceremony",
  ...more,
});
