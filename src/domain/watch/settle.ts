import type { Day } from "../day";
import type { Asked } from "./ask-rules";
import { dueDay } from "./due-day";
import { covers, type Exemption, isSameFact } from "./exemption";
import type { Found, Level, Values } from "./rule";
import type { RuleName } from "./rules";

/** A case as it stands before the rules are asked anew; closed, it may still have an exemption that runs. */
export type HeldCase = Exemption & {
  readonly id: string;
  readonly organizationId: number;
  readonly rule: RuleName;
  readonly subjectId: string;
  readonly since: Day;
  readonly level: Level;
  readonly state: "OPEN" | "EXEMPT" | "CLOSED";
  readonly facts: Values;
  readonly dueOn: Day;
};

export type AskedAt = Asked & { readonly organizationId: number };

/**
 * Why a case closes. CLEAR: the facts have changed, as the values say. REPLACED: the same holds from another day now.
 * UNKNOWN: what it rested on is no longer known. GONE: the subject is no longer there to be asked about.
 */
export type Because = "CLEAR" | "REPLACED" | "UNKNOWN" | "GONE";

/** The exemption that covers what is found, and the case it was given to; null: nobody's. */
type Covered = { readonly exemption: { readonly until: Day; readonly level: Level; readonly from: string } | null };

type Opening = Omit<AskedAt, "answer"> & Omit<Found, "is" | "due"> & Covered & { readonly dueOn: Day };

export type Settlement = {
  readonly open: readonly Opening[];
  /** There again after having closed, with what is found now. */
  readonly reopen: readonly (Pick<HeldCase, "id"> & Pick<Opening, "level" | "values" | "dueOn" | "exemption">)[];
  readonly change: readonly (Pick<HeldCase, "id"> &
    Pick<Opening, "level" | "values"> & { readonly isLevel: boolean; readonly dueOn: Day })[];
  /** Exemptions that end: their time is over, or the fact is graver than what was accepted. */
  readonly lapse: readonly { readonly id: string; readonly because: "TIME" | "GRAVER" }[];
  readonly close: readonly { readonly id: string; readonly because: Because; readonly values: Values }[];
};

/** What becomes of the cases of some organizations, from what stands and what every rule answers on the day. */
export function settle(held: readonly HeldCase[], asked: readonly AskedAt[], today: Day): Settlement {
  const before = new Map(held.map((one) => [keyOf(one), one]));
  const accepted = held.filter(({ exemptUntil }) => exemptUntil !== null && exemptUntil >= today);
  const answers = new Map(asked.map((one) => [subjectOf(one), one.answer]));
  const found = asked.flatMap(({ answer, ...about }) =>
    answer.is === "found"
      ? [{ ...about, ...answer, dueOn: answer.due ?? dueDay(answer.since, answer.level, today) }]
      : [],
  );
  const keys = new Set(found.map(keyOf));
  const known = found.flatMap((one) => {
    const was = before.get(keyOf(one));
    return was ? [{ was, now: one }] : [];
  });
  return {
    open: found
      .filter((one) => !before.has(keyOf(one)))
      .map(({ is: _is, due: _due, ...one }) => ({ ...one, exemption: exemptionOf(one, accepted, today) })),
    reopen: known
      .filter(({ was }) => was.state === "CLOSED")
      .map(({ was, now }) => ({
        ...{ id: was.id, level: now.level, values: now.values, dueOn: now.dueOn },
        exemption: exemptionOf(now, accepted, today),
      })),
    change: known
      .filter(({ was, now }) => was.state !== "CLOSED" && !isSame(was, now))
      .map(({ was, now: { level, values, dueOn } }) => ({
        ...{ id: was.id, level, values, isLevel: level !== was.level },
        // Graver than it was: not later than one has to act on what is so grave.
        dueOn: level > was.level && dueOn < was.dueOn ? dueOn : was.dueOn,
      })),
    lapse: known.flatMap(({ was, now }) =>
      was.state === "EXEMPT" && !covers(was, now.level, today)
        ? [{ id: was.id, because: was.exemptUntil !== null && was.exemptUntil < today ? "TIME" : "GRAVER" } as const]
        : [],
    ),
    close: held
      .filter((one) => one.state !== "CLOSED" && !keys.has(keyOf(one)))
      .map((one) => ({ id: one.id, ...reasonOf(answers.get(subjectOf(one))) })),
  };
}

/** What a superior has accepted of the same fact, whichever day it holds from now. */
function exemptionOf(
  now: Subject & Pick<Found, "level" | "values">,
  accepted: readonly HeldCase[],
  today: Day,
): Covered["exemption"] {
  const was = accepted.find(
    (one) => subjectOf(one) === subjectOf(now) && isSameFact(one.facts, now.values) && covers(one, now.level, today),
  );
  return was?.exemptUntil ? { until: was.exemptUntil, level: was.exemptLevel ?? was.level, from: was.id } : null;
}

function reasonOf(answer: AskedAt["answer"] | undefined): { readonly because: Because; readonly values: Values } {
  if (!answer) return { because: "GONE", values: {} };
  if (answer.is === "unknown") return { because: "UNKNOWN", values: {} };
  return { because: answer.is === "clear" ? "CLEAR" : "REPLACED", values: answer.values };
}

type Subject = Pick<HeldCase, "organizationId" | "rule" | "subjectId">;

const subjectOf = ({ organizationId, rule, subjectId }: Subject) => `${organizationId} ${rule} ${subjectId}`;

const keyOf = (one: Subject & Pick<HeldCase, "since">) => `${subjectOf(one)} ${one.since}`;

const isSame = (was: HeldCase, now: Pick<Found, "level" | "values">) =>
  was.level === now.level && textOf(was.facts) === textOf(now.values);

/** The database does not keep the order of keys. */
const textOf = (values: Values) => JSON.stringify(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
