import { z } from "zod";
import { caseActs } from "../watch/case-act";
import { type IndicatorName, isIndicator } from "../watch/indicator";
import { isRule, type RuleName } from "../watch/rules";
import type { Reader } from "./line";

const Rule = z
  .string()
  .refine(isRule)
  .transform((name) => name as RuleName);

const Watched = z.union([
  z.object({ rule: Rule, act: z.enum(caseActs) }).transform((told) => ({ did: "case" as const, ...told })),
  z
    .object({ opened: z.number(), reopened: z.number(), changed: z.number().optional(), closed: z.number() })
    .transform((told) => ({ did: "asked" as const, ...told })),
]);

const Threshold = z.object({ from: z.string(), value: z.number().nullable(), isBinding: z.boolean().optional() });

const Value = z.object({ value: z.number(), max: z.number().nullish() });

const Reading = z.union([z.object({ on: z.string(), withdrawn: z.literal(true) }), Value.extend({ on: z.string() })]);

type ToldValue = { readonly value: number; readonly max: number | null };

/** What was done about warnings: a case acted on, the rules asked, a threshold set, a reported figure written down. */
export type ToldWatch =
  | z.infer<typeof Watched>
  | (z.infer<typeof Threshold> & {
      readonly did: "threshold";
      readonly rule: RuleName;
      readonly name: string;
    })
  | {
      readonly did: "reading";
      readonly name: IndicatorName;
      readonly on: string;
      readonly before: ToldValue | null;
      /** Null: taken back. */
      readonly now: ToldValue | null;
    };

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

/** Reads the lines about a reported figure, by its name. */
export const readReading: Reader<WatchAct> = ({ before, after }, name) => {
  const told = Reading.safeParse(after).data;
  if (!told || !isIndicator(name)) return undefined;
  const was = Value.safeParse(before).data;
  const now = "value" in told ? toldOf(told) : null;
  return { kind: "watch", told: { did: "reading", name, on: told.on, before: was ? toldOf(was) : null, now } };
};

const toldOf = ({ value, max }: z.infer<typeof Value>): ToldValue => ({ value, max: max ?? null });
