import "server-only";
import { refresh } from "next/cache";
import type { Problem } from "@/domain/problem";
import type { Result } from "@/domain/result";

/**
 * What a form is answered. Refused, it shows the figures of now, and what concerns a field the form lacks is said of the
 * whole.
 */
export async function answered<Value>(asked: Promise<Result<Value>>, lacks?: string): Promise<Result<Value>> {
  const result = await asked;
  if (result.ok) return result;
  refresh();
  const placed = (problem: Problem) => place(problem, lacks);
  const [first, ...rest] = result.problems;
  return { ok: false, problems: [placed(first), ...rest.map(placed)] };
}

function place(problem: Problem, lacks: string | undefined): Problem {
  const { field, ...whole } = problem;
  return field !== undefined && field === lacks ? whole : problem;
}
