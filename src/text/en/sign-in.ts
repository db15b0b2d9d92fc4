import type { SameWords } from "../same-words";
import type { signIn as vi } from "../vi/sign-in";

export const signIn = {
  title: "Sign in",
  email: "Sign-in name",
  password: "Password",
  code: "Verification code",
  submit: "Sign in",
  session: "The session closes by itself after {hours, number} hours without use.",
  demoHeading: "Demo: choose a name to sign in",
  demoPassword: "Their password was printed at start.",
  chooseTitle: "Choose an organization",
  chooseText: "You look after several places. Next time the one seen last opens again.",
  noPlaceTitle: "There is nowhere to look yet",
  noPlaceText: "The account was given no rights, or they have ended. Please ask the administrator.",
  motto: "Each admission is entered once, where it is best known. Every figure above is right at once.",
  picture: "Many small streams run from the cells to the commune and the district and become one",
} as const satisfies SameWords<typeof vi>;
