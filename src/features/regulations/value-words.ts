import "server-only";
import { schoolings } from "@/domain/persons/schooling";
import type { RuleValue } from "@/domain/regulations/regulation";
import type { Words } from "@/text/words";

/** "60 ngày làm việc", "tiểu học" */
export function valueWords({ value, unit }: Pick<RuleValue, "value" | "unit">, say: Words<"regulations">) {
  if (unit !== "schooling") return say(`units.${unit}`, { value });
  const schooling = schoolings[value];
  return schooling ? say(`schoolings.${schooling}`) : String(value);
}
