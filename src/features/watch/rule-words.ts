import "server-only";
import type { ClockName } from "@/domain/candidates/clock";
import { clockNames } from "@/domain/candidates/clock";
import type { Values } from "@/domain/watch/rule";
import type { RuleName } from "@/domain/watch/rules";
import type { Because } from "@/domain/watch/settle";
import { formatDay, formatMonth } from "@/text/format";
import { language, words } from "@/text/words";

export type RuleSpeech = {
  readonly name: (rule: RuleName) => string;
  /** What the rule goes by, whatever it found, and what closes a case of it. */
  readonly why: (rule: RuleName) => string;
  readonly closes: (rule: RuleName) => string;
  /** What the rule found. */
  readonly says: (rule: RuleName, values: Values) => string;
  /** Why there is nothing any more. */
  readonly cleared: (rule: RuleName, because: Because, values: Values) => string;
};

/** How rules speak to the visitor. */
export async function ruleWords(): Promise<RuleSpeech> {
  const [say, sayWatch, sayCandidate, to] = [
    // Each sentence asks for the values of its rule, which the compiler cannot follow by a rule's name.
    (await words("watchRules")) as unknown as (key: string, values?: Values) => string,
    await words("watch"),
    await words("candidates"),
    await language(),
  ];
  const readableOne = (name: string, value: string | number) => {
    if (typeof value !== "string") return value;
    if (name === "clock" && isClock(value)) return sayCandidate(`clocks.${value}`);
    if (name === "month") return formatMonth(value, to);
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value, to) : value;
  };
  const readable = (values: Values): Values => ({
    // What some cases of a rule tell, and others have not: the last month reported, members in some months' time, cells below.
    ...{ month: "none", soon: "none", cells: "none" },
    ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, readableOne(name, value)])),
  });
  return {
    name: (rule) => say(`${rule}.name`),
    why: (rule) => say(`${rule}.why`),
    closes: (rule) => say(`${rule}.closes`),
    says: (rule, values) => say(`${rule}.says`, readable(values)),
    cleared: (rule, because, values) =>
      because === "CLEAR" ? say(`${rule}.clear`, readable(values)) : sayWatch(`because.${because}`),
  };
}

const isClock = (value: unknown): value is ClockName => clockNames.some((name) => name === value);
