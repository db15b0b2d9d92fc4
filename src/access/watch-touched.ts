import "server-only";
import { takeTouched } from "@/data/touched";
import { evaluateTouched } from "@/data/watch/evaluate";
import { operate } from "@/domain/policy";
import type { Result } from "@/domain/result";
import { today } from "./today";

/**
 * After a write: the rules are asked anew where it has touched something. What it wrote stands whatever becomes of that;
 * what is left over is done with the next write, or by the day's evaluation.
 */
export async function watchTouched<Answer>(result: Result<Answer>): Promise<Result<Answer>> {
  if (result.ok && takeTouched()) await evaluateTouched(operate("watch.run", await today())).catch(told);
  return result;
}

const told = (error: unknown) => console.error("watch:", error instanceof Error ? error.message : error);
