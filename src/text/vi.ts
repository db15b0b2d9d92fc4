import { attainment } from "./vi/attainment";
import { common } from "./vi/common";
import { failure } from "./vi/failure";
import { form } from "./vi/form";
import { frame } from "./vi/frame";
import { organization } from "./vi/organization";
import { period } from "./vi/period";
import { signIn } from "./vi/sign-in";

/** The source of all words. A namespace is one file for each language and one line here and in `en.ts`. */
export const vi = { attainment, common, failure, form, frame, organization, period, signIn } as const;
