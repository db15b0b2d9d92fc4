import "server-only";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Result } from "@/domain/result";
import { type FormState, untouched } from "@/text/form-state";
import { isOverfull } from "./form-input";
import { readForm } from "./read-input";
import { refused } from "./refused";
import { unlessFailed } from "./unless-failed";
import { watchTouched } from "./watch-touched";

/** Where to go on success; or, for what no address may carry, what to say on the spot. */
export type Done<Answer> = (answer: Answer) => string | Promise<{ readonly message: string; readonly shown?: string }>;

/** A server action for who need not have signed in: signing in and out, the language. Everything else is an `action`. */
export function openAction<Schema extends z.ZodType, Answer>(
  schema: Schema,
  run: (input: z.output<Schema>) => Promise<Result<Answer>>,
  done?: Done<Answer>,
) {
  return async (_state: FormState, form: FormData): Promise<FormState> =>
    unlessFailed(form, () => answer(form, schema, run, done));
}

async function answer<Schema extends z.ZodType, Answer>(
  form: FormData,
  schema: Schema,
  run: (input: z.output<Schema>) => Promise<Result<Answer>>,
  done?: Done<Answer>,
): Promise<FormState> {
  if (isOverfull(form)) return refused(new FormData(), [{ code: "input.tooManyFields" }]);
  const input = readForm(schema, form);
  const result = input.ok ? await watchTouched(await run(input.value)) : input;
  if (!result.ok) return refused(form, result.problems);
  const next = done ? await done(result.value) : {};
  return typeof next === "string" ? redirect(next as Route) : { ...untouched, ...next };
}
