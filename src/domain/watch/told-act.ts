import { z } from "zod";
import { caseActs } from "./case-act";
import { isRule, type RuleName } from "./rules";

const Rule = z
  .string()
  .refine(isRule)
  .transform((name) => name as RuleName);

const Watched = z.union([
  z.object({ rule: Rule, act: z.enum(caseActs) }).transform((told) => ({ did: "case" as const, ...told })),
  z
    .object({ opened: z.number(), reopened: z.number(), closed: z.number() })
    .transform((told) => ({ did: "asked" as const, ...told })),
]);

const Threshold = z.object({ from: z.string(), value: z.number().nullable() });

/** What was done about warnings: a case acted on, the rules asked, a threshold set. */
export type ToldWatch =
  | z.infer<typeof Watched>
  | (z.infer<typeof Threshold> & {
      readonly did: "threshold";
      readonly rule: RuleName;
      readonly name: string;
    });

/** What an audit line about a case or an evaluation says; undefined where it cannot be read. */
export const readWatchAct = (after: unknown): ToldWatch | undefined => Watched.safeParse(after).data;

/** What an audit line about the setting of that name says. */
export function readThresholdAct(after: unknown, setting: string): ToldWatch | undefined {
  const told = Threshold.safeParse(after).data;
  const [, rule = "", name = ""] = setting.split(".");
  return told && isRule(rule) ? { did: "threshold", rule, name, ...told } : undefined;
}
