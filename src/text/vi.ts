import { admissions } from "./vi/admissions";
import { attainment } from "./vi/attainment";
import { audit } from "./vi/audit";
import { csv } from "./vi/csv";
import { failure } from "./vi/failure";
import { form } from "./vi/form";
import { frame } from "./vi/frame";
import { organization } from "./vi/organization";
import { period } from "./vi/period";
import { product } from "./vi/product";
import { quotas } from "./vi/quotas";
import { signIn } from "./vi/sign-in";

/** The source of all words. A namespace is one file for each language and one line here and in `en.ts`. */
export const vi = {
  admissions,
  attainment,
  audit,
  csv,
  product,
  failure,
  form,
  frame,
  organization,
  period,
  quotas,
  signIn,
} as const;
