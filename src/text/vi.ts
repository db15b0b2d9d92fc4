import { common } from "./vi/common";
import { failure } from "./vi/failure";
import { form } from "./vi/form";
import { frame } from "./vi/frame";
import { signIn } from "./vi/sign-in";

/** The source of all words. A namespace is one file for each language and one line here and in `en.ts`. */
export const vi = { common, failure, form, frame, signIn } as const;
