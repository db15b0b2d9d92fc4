import "server-only";
import type { Route } from "next";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { formInput } from "./form-input";

/** A server action behind a single button that anyone may press, such as signing out; `run` says where to go then. */
export const press =
  <Schema extends z.ZodType>(schema: Schema, run: (input: z.output<Schema>) => Promise<string>) =>
  async (form: FormData): Promise<void> =>
    redirect((await run(schema.parse(formInput(form)))) as Route);
