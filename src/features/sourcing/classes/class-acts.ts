import "server-only";
import { readClockFacts } from "@/data/candidates/clock-facts";
import { findOrganization } from "@/data/organizations/organizations";
import { findClass } from "@/data/sourcing/awareness-classes";
import { addSeats, saveClass, type ToldClass } from "@/data/sourcing/class-changes";
import { type LockedSeat, type Outcome, saveResults } from "@/data/sourcing/class-results";
import type { Access } from "@/domain/access";
import type { ClockFacts } from "@/domain/candidates/clock";
import { type JudgedStep, judgeStep } from "@/domain/candidates/judged-step";
import { StepDetails } from "@/domain/candidates/step-details";
import type { Problem } from "@/domain/problem";
import { no, noneOf, type Result, yes } from "@/domain/result";
import { type ClassInput, checkClass, type SeatsInput } from "@/domain/sourcing/awareness-class";
import { checkEntry, type ResultsInput, resultField } from "@/domain/sourcing/class-result";

type Keeper = Access<"class.keep">;

export async function keepClass(access: Keeper, input: ClassInput): Promise<Result<ToldClass>> {
  const organization = await findOrganization(access, input.organization);
  if (!organization) return no("organization.unknown");
  return saveClass(access, organization, input, (certified) => checkClass(input, { today: access.today, certified }));
}

export async function chooseSeats(access: Keeper, input: SeatsInput): Promise<Result<ToldClass>> {
  const of = await findClass(access, input.class);
  return of ? addSeats(access, of, input) : no("class.unknown");
}

type Wanted = ResultsInput["entries"][string];

/** Results and certificates: each that passed is judged as if its step were entered by hand; all are written or none. */
export async function enterResults(access: Keeper, input: ResultsInput): Promise<Result<ToldClass>> {
  const of = await findClass(access, input.class);
  if (!of) return no("class.unknown");
  const wanted = new Map(Object.entries(input.entries).filter(([, { result }]) => result !== undefined));
  if (wanted.size === 0) return no("class.nothingEntered");
  const facts = await readClockFacts(access.today);
  const dayOf = (entry: Wanted | undefined) => entry?.on ?? input.certificateOn;
  const days = [...wanted.values()].flatMap((entry) => (entry.result === "PASSED" ? (dayOf(entry) ?? []) : []));
  return saveResults(access, of, input, { seatIds: [...wanted.keys()], days }, (seats) => {
    const missing = [...wanted.keys()].filter((id) => !seats.some((seat) => seat.id === id));
    const judged = seats.map((seat) => outcomeOf(seat, wanted.get(seat.id), { ...facts, to: of.to, input }));
    const checked = noneOf([
      ...missing.map((id): Problem => ({ code: "class.seatUnknown", field: resultField("result", id) })),
      ...judged.flatMap(({ problems }) => problems),
    ]);
    return checked.ok ? yes(judged.flatMap(({ outcome }) => outcome ?? [])) : checked;
  });
}

type Judging = ClockFacts & {
  readonly entryDays: number;
  readonly to: Parameters<typeof checkEntry>[2]["to"];
  readonly input: ResultsInput;
};
type Judged = { readonly problems: readonly Problem[]; readonly outcome?: Outcome };

/** One person of the list; what is refused is said at the person's own field. */
function outcomeOf(seat: LockedSeat, entry: Wanted | undefined, { to, input, ...facts }: Judging): Judged {
  const { result, number = null, on = input.certificateOn } = entry ?? {};
  if (!result) return { problems: [] };
  const against = checkEntry({ result, on }, seat, { today: facts.today, to });
  if (against.length > 0) return { problems: against.map((problem) => atSeat(problem, seat.id)) };
  if (result !== "PASSED" || on === undefined)
    return { problems: [], outcome: { seat, result, number: null, judged: null } };
  const step = { ...StepDetails.parse({}), candidate: seat.row.id, kind: "AWARENESS" as const, on, key: input.key };
  const judged: Result<JudgedStep> = judgeStep(
    { ...step, passed: "yes", reason: input.reason, ...(number !== null && { number }) },
    seat.row,
    { ...facts, line: seat.lines.get(on) ?? [], electorate: null },
  );
  if (!judged.ok) return { problems: judged.problems.map((problem) => atSeat(problem, seat.id)) };
  return { problems: [], outcome: { seat, result, number, judged: judged.value } };
}

const atSeat = (problem: Problem, id: string): Problem => ({
  ...problem,
  field: resultField(problem.field === "on" ? "on" : "result", id),
});
