import type { Problem, ProblemCode } from "./problem";

/** What a rule answers: the new value, or what is wrong with the asked one. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

export const yes = <Value>(value: Value) => ({ ok: true, value }) as const;

export const no = (code: ProblemCode, more: Omit<Problem, "code"> = {}) =>
  ({ ok: false, problems: [{ code, ...more }] }) as const;

/** All problems of several checks at once, so that a form is corrected in one go. */
export function noneOf(checks: readonly (Problem | false | undefined)[]): Result<null> {
  const [first, ...rest] = checks.filter((check) => check !== false && check !== undefined);
  return first ? { ok: false, problems: [first, ...rest] } : yes(null);
}
