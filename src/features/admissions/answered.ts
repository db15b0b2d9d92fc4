import "server-only";
import { refresh } from "next/cache";
import type { Problem } from "@/domain/problem";
import type { Result } from "@/domain/result";

/** What a form is answered: refused, it shows the figures of now; a key used before is shown beside the way to a fresh form. */
export async function answered<Value>(asked: Promise<Result<Value>>): Promise<Result<Value>> {
  const result = await asked;
  if (result.ok) return result;
  refresh();
  const [first, ...rest] = result.problems;
  return { ok: false, problems: [atKey(first), ...rest.map(atKey)] };
}

const atKey = (problem: Problem): Problem =>
  problem.code === "input.usedKey" ? { ...problem, field: "key" } : problem;
