import "server-only";
import type { z } from "zod";
import type { Access, Permission } from "@/domain/access";
import type { Result } from "@/domain/result";
import type { FormState } from "@/text/form-state";
import { enter } from "./enter";
import { openAction } from "./open-action";

/**
 * A server action with its lock on: the door, then the shape of what was sent, then the work. Made for useActionState
 * and for forms without script alike; `done` says where to go on success.
 */
export function action<Asked extends Permission, Schema extends z.ZodType, Answer>(
  permission: Asked,
  schema: Schema,
  run: (access: Access<Asked>, input: z.output<Schema>) => Promise<Result<Answer>>,
  done?: (answer: Answer) => string,
) {
  return async (state: FormState, form: FormData): Promise<FormState> => {
    const access = await enter(permission);
    return openAction(schema, (input) => run(access, input), done)(state, form);
  };
}
