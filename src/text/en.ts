import { admissions } from "./en/admissions";
import { attainment } from "./en/attainment";
import { audit } from "./en/audit";
import { csv } from "./en/csv";
import { failure } from "./en/failure";
import { form } from "./en/form";
import { frame } from "./en/frame";
import { organization } from "./en/organization";
import { period } from "./en/period";
import { product } from "./en/product";
import { quotas } from "./en/quotas";
import { signIn } from "./en/sign-in";
import type { SameWords } from "./same-words";
import type { vi } from "./vi";

export const en = {
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
} as const satisfies SameWords<typeof vi>;
