import type { CandidateRow } from "@/data/candidates/rows";
import type { NamedSeat } from "@/data/members/seats";
import type { Item } from "@/domain/candidates/checklist";
import type { KeptStep } from "@/domain/candidates/kept-candidate";
import type { Latest } from "@/domain/candidates/latest-for";
import { actors, comesBefore, decidingBody } from "@/domain/candidates/step";
import type { Day } from "@/domain/day";

/** One line of the steps: what is asked, what was recorded, by when it must happen. */
export type StepLine = Item & {
  /** The step that stands, passed or not. */
  readonly step: KeptStep | undefined;
  readonly latest: Latest | undefined;
  /** Who decides by the kinds of the day of the act, of today where it is still to come. */
  readonly body: NamedSeat | undefined;
};

type Around = {
  readonly latest: readonly Latest[];
  readonly today: Day;
  /** The cell and its superiors on the days of decisions, and today. */
  readonly seats: ReadonlyMap<Day, readonly NamedSeat[]>;
};

/** The steps of the way as it is today, and those recorded while the cell stood elsewhere. */
export function stepLines(
  steps: readonly KeptStep[],
  known: readonly Item[],
  { latest, today, seats }: Around,
): StepLine[] {
  const standing = steps.filter(({ withdrawn }) => withdrawn === null);
  const earlier = standing
    .filter(({ kind }) => !known.some((item) => item.kind === kind))
    .map(({ kind, on, isPassed, regulation }) => ({
      ...{
        kind,
        actor: actors[kind],
        doneOn: isPassed ? on : null,
        regulation,
        forms: [],
        neededBy: null,
        expiry: null,
      },
    }));
  return [...known, ...earlier]
    .sort((one, other) => (comesBefore(one.kind, other.kind) ? -1 : 1))
    .map((item) => ({
      ...item,
      step: standing.findLast(
        ({ kind, isPassed, on }) => kind === item.kind && (item.doneOn === null || (isPassed && on === item.doneOn)),
      ),
      latest: latest.find(({ kind }) => kind === item.kind),
      body: item.actor === "DECIDING_BODY" ? decidingBody(seats.get(item.doneOn ?? today) ?? []) : undefined,
    }));
}

/** The first step still to come; of who was admitted, after the ceremony. */
export const firstAhead = (lines: readonly StepLine[], outcome: CandidateRow["outcome"]) =>
  lines.find(({ kind, doneOn }) => doneOn === null && (outcome !== "ADMITTED" || comesBefore("CEREMONY", kind)))?.kind;
