import type { z } from "zod";
import type { Problem, ProblemCode } from "@/domain/problem";
import { type Result, yes } from "@/domain/result";

/** A form's text read by a schema. The schema's messages are problem codes; a field left out is "input.required". */
export function readInput<Schema extends z.ZodType>(schema: Schema, sent: unknown): Result<z.output<Schema>> {
  const parsed = schema.safeParse(sent);
  if (parsed.success) return yes(parsed.data);
  const [first, ...rest] = parsed.error.issues.map((issue) => problemOf(issue, sent));
  return { ok: false, problems: [first ?? { code: "input.invalid" }, ...rest] };
}

function problemOf({ message, path }: z.core.$ZodIssue, sent: unknown): Problem {
  const typed = path.reduce<unknown>(
    (at, name) => (at as Partial<Record<PropertyKey, unknown>> | undefined)?.[name],
    sent,
  );
  const left = typed === undefined || typed === "" ? "input.required" : "input.invalid";
  const code = codeForm.test(message) ? (message as ProblemCode) : left;
  return path.length === 0 ? { code } : { code, field: path.join(".") };
}

const codeForm = /^[a-z]+[A-Za-z]*\.[a-z]+[A-Za-z]*$/;
