import type { z } from "zod";
import type { Problem, ProblemCode } from "@/domain/problem";
import { type Result, yes } from "@/domain/result";
import { problem } from "@/text/vi/problem";
import { formInput } from "./form-input";

/** A form's text read by a schema. The schema's messages are problem codes; a field left out is "input.required". */
export function readInput<Schema extends z.ZodType>(schema: Schema, sent: unknown): Result<z.output<Schema>> {
  const parsed = schema.safeParse(sent);
  if (parsed.success) return yes(parsed.data);
  const [first, ...rest] = parsed.error.issues.map((issue) => problemOf(issue, sent));
  return { ok: false, problems: [first ?? { code: "input.invalid" }, ...rest] };
}

/**
 * What a form sent, read by a schema. Who left out one of a few answers has not chosen, which is said so; and a row's field is
 * named as the form sends it ("outstanding.thon-5"), also where the schema gathers rows ("rows.thon-5.outstanding").
 */
export function readForm<Schema extends z.ZodType>(schema: Schema, form: FormData): Result<z.output<Schema>> {
  const sent = formInput(form);
  const parsed = schema.safeParse(sent);
  if (parsed.success) return yes(parsed.data);
  const [first, ...rest] = parsed.error.issues.map((issue) => asFormed(problemOf(issue, sent), issue, sent));
  return { ok: false, problems: [first ?? { code: "input.invalid" }, ...rest] };
}

function asFormed(found: Problem, { path, code }: z.core.$ZodIssue, sent: Readonly<Record<string, unknown>>): Problem {
  const [first, row, part] = path.map(String);
  const flat = `${part}.${row}`;
  const isOfRow = path.length === 3 && Object.hasOwn(sent, flat);
  const named = isOfRow ? { ...found, field: flat } : found;
  const name = isOfRow ? flat : path.length === 1 ? first : undefined;
  const isBlank = name !== undefined && (sent[name] ?? "") === "";
  return isBlank && isUnchosen(found, code) ? { ...named, code: "input.unchosen" } : named;
}

/** Nobody types one of a few values or the id of a row: where it is missing it was not chosen. */
const isUnchosen = (found: Problem, issue: z.core.$ZodIssue["code"]) =>
  found.code === "input.invalid" || (found.code === "input.required" && issue === "invalid_value");

function problemOf({ message, path }: z.core.$ZodIssue, sent: unknown): Problem {
  const typed = path.reduce<unknown>((at, name) => (at as Record<PropertyKey, unknown> | undefined)?.[name], sent);
  const code = isCode(message) ? message : typed === undefined || typed === "" ? "input.required" : "input.invalid";
  return path.length === 0 ? { code } : { code, field: path.join(".") };
}

const isCode = (message: string): message is ProblemCode => Object.hasOwn(problem, message);
