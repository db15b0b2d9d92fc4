import { z } from "zod";
import { caseActs } from "../watch/case-act";
import { isRule, type RuleName } from "../watch/rules";
import type { Reader } from "./line";

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

export type WatchAct = { readonly kind: "watch"; readonly told: ToldWatch };

/** Reads the lines about a case or an evaluation. */
export const readWatch: Reader<WatchAct> = ({ after }) => {
  const told = Watched.safeParse(after).data;
  return told && { kind: "watch", told };
};

/** Reads the lines about a setting, by its name: "watch.RULE.threshold". */
export const readThreshold: Reader<WatchAct> = ({ after }, setting) => {
  const told = Threshold.safeParse(after).data;
  const [, rule = "", name = ""] = setting.split(".");
  return told && isRule(rule) ? { kind: "watch", told: { did: "threshold", rule, name, ...told } } : undefined;
};
