import type { SameWords } from "../same-words";
import type { welcome as vi } from "../vi/welcome";

export const welcome = {
  title: "Begin with Nguồn",
  lead: "Nobody is here yet. Make the first administrator and the top organization; all else is added later.",
  token: "Starting code",
  tokenHint: "The server prints it when it starts.",
  adminHeading: "Administrator",
  name: "Full name",
  email: "Sign-in name",
  emailHint: "Any text; it need not be a mail address.",
  newPassword: "Password",
  passwordAgain: "Password again",
  passwordHint: "At least {least, number} characters.",
  topHeading: "Top organization",
  topName: "Name of the organization",
  topNameHint: "Such as: Đảng bộ xã Mường Hum.",
  submit: "Begin",
} as const satisfies SameWords<typeof vi>;
