import { type Dossier, passed } from "../candidates/dossier";
import { goalOf, type Latest, type LatestFacts, latestBy } from "../candidates/latest-for";
import { type Stage, stageOf } from "../candidates/stage";
import { type StepKind, stepKinds } from "../candidates/step";
import { type Day, dayNumber, dayNumbered } from "../day";

/** With fewer dossiers that came through, the durations seen say too little to go by. */
export const leastHistory = 10;
/** How many years back the durations are looked at. */
export const historyYears = 3;

/** Days from a step to the admission in dossiers that came through: half of them lay from `lower` to `upper`. */
export type Duration = {
  readonly kind: StepKind;
  readonly persons: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
};

/** The period an admission is to count in, and the durations seen. */
export type Aim = { readonly from: Day; readonly end: Day; readonly durations: readonly Duration[] };

/** likely: lawful, and in time at the durations seen · lawful: every step can still be taken in time · late: not in the period. */
export const outlooks = ["LIKELY", "LAWFUL", "LATE"] as const;
type Outlook = (typeof outlooks)[number];

export type Prospect = {
  readonly outlook: Outlook;
  readonly stage: Stage;
  /** The steps still to come with their latest days; none where the deciding step lies behind. */
  readonly latest: readonly Latest[];
};

/** Whether the durations seen may be gone by. */
export const hasHistory = (durations: readonly Duration[]) => durations.some(isEnough);

/** Whether an open dossier comes to an admission that counts in the period. */
export function prospectOf(dossier: Dossier, aim: Aim, facts: LatestFacts): Prospect {
  const stage = stageOf(dossier);
  const counted = passed(dossier, goalOf(facts));
  // Decided, where decisions count: it only waits for its ceremony.
  if (counted) return { outlook: isWithin(counted.on, aim) ? "LIKELY" : "LATE", stage, latest: [] };
  const latest = latestBy(aim.end, dossier, facts);
  if (!latest[0]?.isPossible) return { outlook: "LATE", stage, latest };
  const expected = expectedOn(dossier, aim.durations, facts.today);
  return { outlook: expected !== undefined && expected <= aim.end ? "LIKELY" : "LAWFUL", stage, latest };
}

/**
 * When a dossier comes through if it takes as long as others did from its furthest step on: the median; past that, the
 * upper quartile. Nothing where it has taken longer than three in four, or where too few have come that way.
 */
export function expectedOn(dossier: Dossier, durations: readonly Duration[], today: Day): Day | undefined {
  const furthest = durations
    .filter((one) => isEnough(one) && passed(dossier, one.kind))
    .sort((a, b) => stepKinds.indexOf(b.kind) - stepKinds.indexOf(a.kind))[0];
  const start = furthest && passed(dossier, furthest.kind)?.on;
  return (
    start &&
    [furthest.median, furthest.upper].map((days) => dayNumbered(dayNumber(start) + days)).find((on) => on >= today)
  );
}

/** The prospect that so many persons share. */
export type Shared = Prospect & { readonly persons: number };

export type Outlooks = Readonly<Record<Outlook, number>>;

/** How many dossiers of each outlook. */
export function countOutlooks(prospects: readonly Pick<Shared, "outlook" | "persons">[]): Outlooks {
  const counts = { LIKELY: 0, LAWFUL: 0, LATE: 0 };
  for (const { outlook, persons } of prospects) counts[outlook] += persons;
  return counts;
}

/** How many of them can make it only if a time that has run out is extended. */
export const countExtensions = (prospects: readonly Shared[]): Outlooks =>
  countOutlooks(prospects.filter(({ outlook, latest }) => outlook !== "LATE" && latest[0]?.needsExtension));

type Waiting = Pick<Latest, "latest" | "ample"> & { readonly persons: number };

/** Of a step that dossiers still have before them: the first of their latest days. */
export type Deadline = Pick<Latest, "kind" | "planned" | "isCertain"> &
  Waiting & {
    /** Those whose next step it is; the others still have to come to it. */
    readonly waiting: Waiting | undefined;
  };

/** The steps that dossiers which can still make it have before them, in their order. */
export function deadlinesOf(prospects: readonly Shared[]): Deadline[] {
  const found = new Map<StepKind, Deadline>();
  for (const { outlook, latest, persons } of prospects)
    for (const [index, one] of (outlook === "LATE" ? [] : latest).entries()) {
      const { kind, planned, isCertain } = one;
      const some = { latest: one.latest, ample: one.ample, persons };
      const waiting = index === 0 ? some : undefined;
      found.set(kind, joined({ kind, planned, isCertain, ...some, waiting }, found.get(kind)));
    }
  return stepKinds.flatMap((kind) => found.get(kind) ?? []);
}

const joined = (one: Deadline, held: Deadline | undefined): Deadline =>
  held
    ? {
        ...sooner(one, held),
        kind: one.kind,
        planned: one.planned < held.planned ? one.planned : held.planned,
        isCertain: one.isCertain && held.isCertain,
        waiting: one.waiting && held.waiting ? sooner(one.waiting, held.waiting) : (one.waiting ?? held.waiting),
      }
    : one;

const sooner = (one: Waiting, other: Waiting): Waiting => ({
  latest: one.latest < other.latest ? one.latest : other.latest,
  ample: one.ample < other.ample ? one.ample : other.ample,
  persons: one.persons + other.persons,
});

/** How many persons are missing still when all that are likely to come have come. */
export const shortOf = (remaining: number, { LIKELY, LAWFUL }: Outlooks, isByHistory: boolean) =>
  Math.max(0, remaining - LIKELY - (isByHistory ? 0 : LAWFUL));

const isEnough = ({ persons }: Duration) => persons >= leastHistory;

const isWithin = (on: Day, { from, end }: Aim) => on >= from && on <= end;
