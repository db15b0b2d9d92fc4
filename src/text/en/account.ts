import type { SameWords } from "../same-words";
import type { account as vi } from "../vi/account";

export const account = {
  title: "My account",
  mustTitle: "Choose your own password",
  mustLead: "Welcome, {name}. Your present password is temporary; choose your own before going on.",
  passwordHeading: "Change the password",
  oldPassword: "Present password",
  temporaryPassword: "Temporary password",
  newPassword: "New password",
  passwordAgain: "New password again",
  passwordHint: "At least {least, number} characters; some words easy to remember will do.",
  passwordNote: "All your other sessions end with it.",
  savePassword: "Change password",
  sessionsHeading: "{count, plural, one {Signed in at # place} other {Signed in at # places}}",
  unknownDevice: "Unknown device",
  seen: "seen {seen}; signed in {created}",
  thisOne: "this session",
  end: "End",
  endOthers: "End all others",
  done: { password: "Password changed. All other sessions have ended.", sessions: "Session ended." },
} as const satisfies SameWords<typeof vi>;
