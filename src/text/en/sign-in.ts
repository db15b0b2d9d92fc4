import type { SameWords } from "../same-words";
import type { signIn as vi } from "../vi/sign-in";

export const signIn = {
  title: "Sign in",
  email: "Email",
  password: "Password",
  code: "Verification code",
  codeOptional: "(if switched on)",
  codeHint: "The six digits in your authenticator app.",
  submit: "Sign in",
  session: "The session closes by itself after {minutes, number} minutes without use.",
  motto: "Each admission is entered once, where it is best known. Every figure above is right at once.",
  picture: "Many small streams run from the cells to the commune and the district and become one",
} as const satisfies SameWords<typeof vi>;
