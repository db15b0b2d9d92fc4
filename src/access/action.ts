import "server-only";
import type { z } from "zod";
import type { Access, Permission } from "@/domain/access";
import { type Result, yes } from "@/domain/result";
import type { FormState } from "@/text/form-state";
import { enter, signedIn } from "./enter";
import { type Done, openAction } from "./open-action";
import { unlessFailed } from "./unless-failed";

/** One permission; or, where only what was sent tells which is needed, what finds the visitor's access for it. */
type Lock<Asked extends Permission, Input> = Asked | ((input: Input) => Promise<Result<Access<Asked>>>);

/**
 * A server action with its lock on: the door, then the shape of what was sent, then the work. Made for useActionState
 * and for forms without script alike; `done` says where to go on success.
 */
export function action<Asked extends Permission, Schema extends z.ZodType, Answer>(
  lock: Lock<Asked, z.output<Schema>>,
  schema: Schema,
  run: (access: Access<Asked>, input: z.output<Schema>) => Promise<Result<Answer>>,
  done?: Done<Answer>,
) {
  return async (state: FormState, form: FormData): Promise<FormState> =>
    unlessFailed(form, async () => {
      const open = await openLock(lock);
      const work = async (input: z.output<Schema>) => {
        const access = await open(input);
        return access.ok ? run(access.value, input) : access;
      };
      return openAction(schema, work, done)(state, form);
    });
}

/** A single permission is asked before anything is read; otherwise the visitor must at least have signed in. */
async function openLock<Asked extends Permission, Input>(lock: Lock<Asked, Input>) {
  if (typeof lock === "function") {
    await signedIn();
    return lock;
  }
  const access = await enter(lock);
  return async () => yes(access);
}
