import { z } from "zod";
import { addMonths } from "../calendar-months";
import { type Day, RequiredDay } from "../day";
import { isUuid, Optional, Text, Whole } from "../input";
import { no, noneOf, type Result, yes } from "../result";
import { sourcingCauses } from "../sourcing/source-review";
import type { Level } from "./rule";

/** What people do with a case; the other acts are those of the rules. */
export const caseActs = ["OWN", "CAUSE", "NOTE", "PLAN", "DONE", "ASK", "ANSWER", "EXEMPT", "LAPSE"] as const;
export type CaseAct = (typeof caseActs)[number];

const Id = z.string().refine(isUuid, "input.invalid");
const Which = { case: Id, taken: Whole(100_000), key: Text(100) };
const Words = Text(1000);

/** One form for each act; what was on the screen goes with it. */
export const CaseActInput = z.discriminatedUnion("act", [
  z.object({ ...Which, act: z.literal("OWN"), owner: Optional(Whole(2_000_000_000)) }),
  z.object({
    ...{ ...Which, act: z.literal("CAUSE"), cause: z.enum(sourcingCauses, "input.required") },
    words: Optional(Words),
  }),
  z.object({ ...Which, act: z.literal("NOTE"), words: Words }),
  z.object({ ...Which, act: z.literal("PLAN"), officer: Text(100), words: Words, by: RequiredDay }),
  z.object({ ...Which, act: z.literal("DONE"), about: Id, on: RequiredDay }),
  z.object({ ...Which, act: z.literal("ASK"), words: Words }),
  z.object({ ...Which, act: z.literal("ANSWER"), about: Id, words: Words }),
  z.object({ ...Which, act: z.literal("EXEMPT"), until: RequiredDay, words: Words }),
  z.object({ ...Which, act: z.literal("LAPSE") }),
]);
export type CaseActInput = z.infer<typeof CaseActInput>;

/** Those that only the superior may do: accept a case for a time, end that, answer a request. */
export const isSuperiors = (act: CaseAct) => act === "EXEMPT" || act === "LAPSE" || act === "ANSWER";

/** A step of a case as it was taken, by rules or by people. */
export type CaseStep = {
  readonly id: string;
  readonly act: CaseAct | "OPEN" | "LEVEL" | "CLOSE" | "REOPEN";
  readonly on: Day;
  readonly details: Readonly<Record<string, string | number>>;
  readonly words: string | null;
  readonly aboutId: string | null;
};

export type CaseFacts = {
  readonly state: "OPEN" | "EXEMPT" | "CLOSED";
  readonly level: Level;
  readonly taken: number;
  readonly steps: readonly CaseStep[];
  readonly today: Day;
  /** Who works at the organization or above it. */
  readonly staff: readonly number[];
};

/** The step an act adds. */
export type NewStep = Pick<CaseStep, "details" | "words" | "aboutId"> & { readonly act: CaseAct };

/** An exemption is looked at again after this many months at the latest. */
const longestExemption = 24;

/** Whether the act may be done now, and the step it is. */
export function actOn(facts: CaseFacts, input: CaseActInput): Result<NewStep> {
  if (input.taken !== facts.taken) return no("watch.movedOn");
  if (facts.state === "CLOSED" && input.act !== "NOTE") return no("watch.isClosed");
  const checked = check(facts, input);
  return checked.ok ? yes(stepOf(input, facts)) : checked;
}

/** The lines of the plan that nobody has finished, the one due first at the top. */
export const openLines = (steps: readonly CaseStep[]): CaseStep[] =>
  steps
    .filter(({ act, id }) => act === "PLAN" && !steps.some((other) => other.act === "DONE" && other.aboutId === id))
    .sort((a, b) => (String(a.details.by) < String(b.details.by) ? -1 : 1));

/** Requests to the superior that nobody has answered. */
export const openRequests = (steps: readonly CaseStep[]): CaseStep[] =>
  steps.filter(
    ({ act, id }) => act === "ASK" && !steps.some((other) => other.act === "ANSWER" && other.aboutId === id),
  );

type Checks = {
  readonly [Act in CaseAct]?: (facts: CaseFacts, input: Extract<CaseActInput, { act: Act }>) => Result<null>;
};

const checks: Checks = {
  OWN: ({ staff }, { owner }) =>
    noneOf([owner !== undefined && !staff.includes(owner) && { code: "watch.notStaff", field: "owner" }]),
  CAUSE: (_, { cause, words }) =>
    noneOf([cause === "OTHER" && words === undefined && { code: "source.remarkMissing", field: "words" }]),
  PLAN: ({ today }, { by }) => noneOf([by < today && { code: "watch.pastDay", field: "by", values: { day: today } }]),
  DONE: ({ today, steps }, { about, on }) =>
    noneOf([
      on > today && { code: "date.future", field: "on" },
      !openLines(steps).some(({ id }) => id === about) && { code: "watch.noSuchLine" },
    ]),
  ANSWER: ({ steps }, { about }) =>
    noneOf([!openRequests(steps).some(({ id }) => id === about) && { code: "watch.noSuchRequest" }]),
  EXEMPT: ({ today, state }, { until }) => {
    const last = addMonths(today, longestExemption);
    return noneOf([
      state === "EXEMPT" && { code: "watch.alreadyExempt" },
      until <= today && { code: "watch.pastDay", field: "until", values: { day: today } },
      until > last && { code: "watch.tooFar", field: "until", values: { day: last } },
    ]);
  },
  LAPSE: ({ state }) => noneOf([state !== "EXEMPT" && { code: "watch.notExempt" }]),
};

function check<Act extends CaseAct>(facts: CaseFacts, input: Extract<CaseActInput, { act: Act }>): Result<null> {
  const own = checks[input.act as Act] as
    | ((facts: CaseFacts, input: Extract<CaseActInput, { act: Act }>) => Result<null>)
    | undefined;
  return own ? own(facts, input) : yes(null);
}

function stepOf(input: CaseActInput, facts: CaseFacts): NewStep {
  const words = "words" in input ? (input.words ?? null) : null;
  const aboutId = "about" in input ? input.about : null;
  return { act: input.act, words, aboutId, details: detailsOf(input, facts) };
}

function detailsOf(input: CaseActInput, { level }: CaseFacts): CaseStep["details"] {
  if (input.act === "OWN") return input.owner === undefined ? {} : { owner: input.owner };
  if (input.act === "CAUSE") return { cause: input.cause };
  if (input.act === "PLAN") return { officer: input.officer, by: input.by };
  if (input.act === "DONE") return { on: input.on };
  // As grave as it is now is accepted, and nothing graver.
  return input.act === "EXEMPT" ? { until: input.until, level } : {};
}
