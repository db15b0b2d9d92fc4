import { attainment } from "./en/attainment";
import { common } from "./en/common";
import { failure } from "./en/failure";
import { form } from "./en/form";
import { frame } from "./en/frame";
import { organization } from "./en/organization";
import { period } from "./en/period";
import { signIn } from "./en/sign-in";
import type { SameWords } from "./same-words";
import type { vi } from "./vi";

export const en = {
  attainment,
  common,
  failure,
  form,
  frame,
  organization,
  period,
  signIn,
} as const satisfies SameWords<typeof vi>;
