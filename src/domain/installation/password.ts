import type { Problem } from "../problem";
import { noneOf, type Result } from "../result";

export const shortestPassword = 10;

/** Whether a password may be chosen in place of another one. */
export const choosePassword = ({ old, chosen, again }: Choice): Result<null> =>
  noneOf([...tooShort(chosen), old !== undefined && same(old, chosen) && isSame, !same(chosen, again) && isUnlike]);

type Choice = { readonly old?: string; readonly chosen: string; readonly again: string };

const isSame: Problem = { code: "password.same", field: "newPassword" };
const isUnlike: Problem = { code: "password.unlike", field: "passwordAgain" };

const tooShort = (chosen: string): Problem[] =>
  chosen.normalize("NFC").length < shortestPassword
    ? [{ code: "password.short", field: "newPassword", values: { least: shortestPassword } }]
    : [];

/** Composed and decomposed marks are the same password. */
const same = (one: string, other: string) => one.normalize("NFC") === other.normalize("NFC");
