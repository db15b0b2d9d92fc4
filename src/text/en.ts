import { common } from "./en/common";
import { failure } from "./en/failure";
import { form } from "./en/form";
import { frame } from "./en/frame";
import { signIn } from "./en/sign-in";
import type { SameWords } from "./same-words";
import type { vi } from "./vi";

export const en = { common, failure, form, frame, signIn } as const satisfies SameWords<typeof vi>;
