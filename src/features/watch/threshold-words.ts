import "server-only";
import type { RuleName } from "@/domain/watch/rules";
import { words } from "@/text/words";

/** What each threshold means: those of a rule are its own. */
export async function thresholdWords(): Promise<(rule: RuleName, name: string) => string> {
  const say = (await words("watchRules")) as unknown as (key: string) => string;
  return (rule, name) => say(`${rule}.thresholds.${name}`);
}
