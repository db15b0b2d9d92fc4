import type { Dossier } from "@/domain/candidates/dossier";
import { dossierOf } from "@/domain/candidates/kept-candidate";
import type { Seat, StepKind } from "@/domain/candidates/step";
import type { Day } from "@/domain/day";

/** Open dossiers that the rule cannot tell apart, as one with the earliest of their days. */
export type AlikeDossiers = {
  readonly dossier: Dossier;
  /** The seats of their cells. */
  readonly line: readonly Seat[];
  /** How many there are, by the id of the organization directly below the one asked for; 0: at itself. */
  readonly below: ReadonlyMap<number, number>;
};

/** The same as the database answers. */
export type Alike = {
  readonly line: readonly Seat[];
  readonly bornOn: Day | null;
  readonly ageConsent: boolean;
  readonly extended: boolean;
  readonly consent: boolean;
  readonly steps: Readonly<Partial<Record<StepKind, Day>>>;
  readonly below: Readonly<Record<string, number>>;
};

/** As the rule takes them; what it does not ask is blank. */
export const toAlike = ({ line, bornOn, steps, below, ...consents }: Alike): AlikeDossiers => ({
  dossier: {
    ...dossierOf({
      ...{ bornOn, schooling: null, areas: [], isElder: false, closedOn: null, outcome: null },
      ...{ helpers: [], remarks: [], tasks: [], remarkMonths: null, steps: [] },
    }),
    hasAgeConsent: consents.ageConsent,
    isDecisionExtended: consents.extended,
    hasCeremonyConsent: consents.consent,
    steps: Object.entries(steps).map(([kind, on]) => ({
      ...{ kind: kind as StepKind, on, isPassed: true, reason: null },
    })),
  },
  line,
  below: new Map(Object.entries(below).map(([id, persons]) => [Number(id), persons])),
});
