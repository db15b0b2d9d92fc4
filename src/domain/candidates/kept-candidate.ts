import type { Day } from "../day";
import type { Area } from "../organization";
import type { Schooling } from "../persons/schooling";
import type { Act } from "./check";
import { type Dossier, passed, type Step } from "./dossier";
import type { Helping } from "./helping";
import type { Introducer, Introducing } from "./introduction";
import { type Following, lastRemarkOf } from "./kept-following";
import type { Lifted } from "./lifted";
import type { StepDetails } from "./step-details";

/** A step as it is kept; one that was withdrawn stays on record and counts for nothing. */
export type KeptStep = Step & {
  readonly id: string;
  readonly details: Partial<StepDetails>;
  /** The regulation that judged it on its day. */
  readonly regulation: string | null;
  /** What its reason lifted; nothing where it was entered in time and order. */
  readonly lifted?: readonly Lifted[];
  /** Why it was withdrawn; null where it stands. */
  readonly withdrawn: { readonly reason: string | null } | null;
};

export type KeptCandidate = Following & {
  readonly bornOn: Day | null;
  readonly schooling: Schooling | null;
  readonly areas: readonly Area[];
  readonly isElder: boolean;
  readonly closedOn: Day | null;
  readonly outcome: "ADMITTED" | "STOPPED" | null;
  readonly steps: readonly KeptStep[];
};

type Said = Pick<KeptStep, "kind" | "details">;

/** What the rules need to know of a candidate; `also` is a step about to be entered, which may carry a consent. */
export function dossierOf(kept: KeptCandidate, also?: Said): Dossier {
  const steps = kept.steps.filter(({ withdrawn }) => withdrawn === null);
  const says = (name: "ageConsent" | "extended" | "consent") =>
    [...steps, ...(also ? [also] : [])].some(({ details }) => details[name] === true);
  return {
    bornOn: kept.bornOn,
    schooling: kept.schooling,
    areas: kept.areas,
    isElder: kept.isElder,
    hasAgeConsent: says("ageConsent"),
    isDecisionExtended: says("extended"),
    isRecognitionExtended: false,
    hasCeremonyConsent: says("consent"),
    helpers: kept.helpers,
    lastRemarkOn: lastRemarkOf(kept),
    remarkMonths: kept.remarkMonths,
    ending: kept.outcome === "STOPPED" && kept.closedOn ? { kind: "STOPPED", on: kept.closedOn } : null,
    // The first help is the step; who helps beside or after is none on the way.
    steps: steps
      .filter(({ kind, on }) => kind !== "HELPER" || !steps.some((one) => one.kind === "HELPER" && one.on < on))
      .map(({ kind, on, isPassed, reason }) => ({ kind, on, isPassed, reason })),
  };
}

/** A step with its details as the rules judge it, and who is about to help or introduces as the register has them. */
export function actOf(
  step: Step,
  details: Partial<StepDetails>,
  {
    helping,
    introducing,
  }: { readonly helping?: Helping | undefined; readonly introducing?: Introducing | undefined } = {},
): Act {
  const { officials, inFavour, explanation, byUnion } = details;
  return {
    ...step,
    ...(officials !== undefined && inFavour !== undefined && { vote: { officials, inFavour } }),
    ...(helping && { helper: { ...helping, explanation } }),
    ...(step.kind === "INTRODUCTIONS" && {
      introductions: {
        members: introducersOf(details, introducing),
        byUnion: byUnion ?? false,
        ...(introducing && { candidate: introducing.candidate, isWholeRegister: introducing.isWholeRegister }),
      },
    }),
  };
}

/** One by one: as the register has the member who was chosen, else as typed. */
const introducersOf = (details: Partial<StepDetails>, chosen: Introducing | undefined): Introducer[] =>
  (["first", "second"] as const).flatMap((which): Introducer[] => {
    const member = chosen?.[which];
    if (member) return [member];
    const fullName = details[which];
    if (fullName === undefined) return [];
    const [officialSince, togetherSince] = [details[`${which}Since`], details[`${which}Together`]];
    const members = chosen?.namesakes?.[which] ?? [];
    const typed = { fullName, ...(members.length > 0 && { namesakes: { field: which, members } }) };
    if (officialSince && togetherSince) return [{ officialSince, togetherSince, ...typed }];
    return [{ officialSince: null, togetherSince: null, ...typed, isUndated: true }];
  });

/** What is kept of who introduces: of a member chosen the name and the days as the register has them on that day. */
export function withRegistered(details: Partial<StepDetails>, chosen: Introducing | undefined): Partial<StepDetails> {
  const of = (which: "first" | "second"): Partial<StepDetails> => {
    const member = details[`${which}Member`] === undefined ? undefined : chosen?.[which];
    if (!member) return {};
    const { fullName, officialSince, togetherSince } = member;
    return {
      [which]: fullName,
      ...(officialSince && { [`${which}Since`]: officialSince }),
      ...(togetherSince && { [`${which}Together`]: togetherSince }),
    };
  };
  return { ...details, ...of("first"), ...of("second") };
}

/** Whether the candidate has been received by a ceremony. */
export const isReceived = (dossier: Pick<Dossier, "steps">) => passed(dossier, "CEREMONY") !== undefined;
