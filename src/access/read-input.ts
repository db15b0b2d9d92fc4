import type { z } from "zod";
import type { Problem, ProblemCode } from "@/domain/problem";
import { type Result, yes } from "@/domain/result";
import { problem } from "@/text/vi/problem";

/** A form's text read by a schema. The schema's messages are problem codes; a field left out is "input.required". */
export function readInput<Schema extends z.ZodType>(schema: Schema, sent: unknown): Result<z.output<Schema>> {
  const parsed = schema.safeParse(sent);
  if (parsed.success) return yes(parsed.data);
  const [first, ...rest] = parsed.error.issues.map((issue) => problemOf(issue, sent));
  return { ok: false, problems: [first ?? { code: "input.invalid" }, ...rest] };
}

function problemOf({ message, path }: z.core.$ZodIssue, sent: unknown): Problem {
  const typed = path.reduce<unknown>((at, name) => (at as Record<PropertyKey, unknown> | undefined)?.[name], sent);
  const code = isCode(message) ? message : typed === undefined || typed === "" ? "input.required" : "input.invalid";
  return path.length === 0 ? { code } : { code, field: path.join(".") };
}

const isCode = (message: string): message is ProblemCode => Object.hasOwn(problem, message);
