import type { Result } from "@/domain/result";

/** A key used before is shown beside the way to a fresh form. */
export function atKey<Value>(result: Result<Value>): Result<Value> {
  if (result.ok || result.problems[0].code !== "input.usedKey") return result;
  return { ok: false, problems: [{ ...result.problems[0], field: "key" }] };
}
