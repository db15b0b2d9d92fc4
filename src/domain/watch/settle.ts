import { type Day, dayNumber, dayNumbered } from "../day";
import type { Asked } from "./ask-rules";
import type { Found, Level, Values } from "./rule";
import type { RuleName } from "./rules";

/** A case as it stands before the rules are asked anew. */
export type HeldCase = {
  readonly id: string;
  readonly organizationId: number;
  readonly rule: RuleName;
  readonly subjectId: string;
  readonly since: Day;
  readonly level: Level;
  readonly state: "OPEN" | "EXEMPT" | "CLOSED";
  readonly facts: Values;
  readonly exemptUntil: Day | null;
};

export type AskedAt = Asked & { readonly organizationId: number };

/**
 * Why a case closes. CLEAR: the facts have changed, as the values say. REPLACED: the same holds from another day now.
 * UNKNOWN: what it rested on is no longer known. GONE: the subject is no longer there to be asked about.
 */
export type Because = "CLEAR" | "REPLACED" | "UNKNOWN" | "GONE";

type Opening = Omit<AskedAt, "answer"> & Omit<Found, "is" | "due"> & { readonly dueOn: Day };

export type Settlement = {
  readonly open: readonly Opening[];
  /** Back to open after having closed, with what is found now. */
  readonly reopen: readonly (Pick<HeldCase, "id"> & Pick<Opening, "level" | "values" | "dueOn">)[];
  readonly change: readonly (Pick<HeldCase, "id"> &
    Pick<Opening, "level" | "values"> & { readonly isLevel: boolean })[];
  readonly lapse: readonly string[];
  readonly close: readonly { readonly id: string; readonly because: Because; readonly values: Values }[];
};

/** What becomes of the cases of some organizations, from what stands and what every rule answers on the day. */
export function settle(held: readonly HeldCase[], asked: readonly AskedAt[], today: Day): Settlement {
  const before = new Map(held.map((one) => [keyOf(one), one]));
  const answers = new Map(asked.map((one) => [subjectOf(one), one.answer]));
  const found = asked.flatMap(({ answer, ...about }) =>
    answer.is === "found" ? [{ ...about, ...answer, dueOn: answer.due ?? inThirtyDays(today) }] : [],
  );
  const keys = new Set(found.map(keyOf));
  const known = found.flatMap((one) => {
    const was = before.get(keyOf(one));
    return was ? [{ was, now: one }] : [];
  });
  return {
    open: found.filter((one) => !before.has(keyOf(one))).map(({ is: _is, due: _due, ...one }) => one),
    reopen: known
      .filter(({ was }) => was.state === "CLOSED")
      .map(({ was, now: { level, values, dueOn } }) => ({ id: was.id, level, values, dueOn })),
    change: known
      .filter(({ was, now }) => was.state !== "CLOSED" && !isSame(was, now))
      .map(({ was, now: { level, values } }) => ({ id: was.id, level, values, isLevel: level !== was.level })),
    lapse: known.flatMap(({ was }) =>
      was.state === "EXEMPT" && was.exemptUntil !== null && was.exemptUntil < today ? [was.id] : [],
    ),
    close: held
      .filter((one) => one.state !== "CLOSED" && !keys.has(keyOf(one)))
      .map((one) => ({ id: one.id, ...reasonOf(answers.get(subjectOf(one))) })),
  };
}

function reasonOf(answer: AskedAt["answer"] | undefined): { readonly because: Because; readonly values: Values } {
  if (!answer) return { because: "GONE", values: {} };
  if (answer.is === "unknown") return { because: "UNKNOWN", values: {} };
  return { because: answer.is === "clear" ? "CLEAR" : "REPLACED", values: answer.values };
}

type Subject = Pick<HeldCase, "organizationId" | "rule" | "subjectId">;

const subjectOf = ({ organizationId, rule, subjectId }: Subject) => `${organizationId} ${rule} ${subjectId}`;

const keyOf = (one: Subject & Pick<HeldCase, "since">) => `${subjectOf(one)} ${one.since}`;

/** By when somebody is to act where the facts give no day. */
const inThirtyDays = (today: Day) => dayNumbered(dayNumber(today) + 30);

const isSame = (was: HeldCase, now: Pick<Found, "level" | "values">) =>
  was.level === now.level && textOf(was.facts) === textOf(now.values);

/** The database does not keep the order of keys. */
const textOf = (values: Values) => JSON.stringify(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
