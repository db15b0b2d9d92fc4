import "server-only";
import { failureOf } from "@/data/failure";
import type { FormState } from "@/text/form-state";
import { refused } from "./refused";

/** The work behind a form; where the database failed, the form again with what was typed and a sentence that says so. */
export async function unlessFailed(form: FormData, work: () => Promise<FormState>): Promise<FormState> {
  try {
    return await work();
  } catch (error) {
    const code = failureOf(error);
    if (!code) throw error;
    console.error(code, error);
    return refused(form, [{ code }]);
  }
}
