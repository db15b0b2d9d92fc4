import type { SameWords } from "../same-words";
import type { form as vi } from "../vi/form";

export const form = {
  sending: "Sending",
  unsent:
    "The server has not answered, so it is not known whether this was recorded. Wait some seconds and send it again; nothing is recorded twice.",
  refused: "Not saved. Please look at {count, plural, one {this place} other {these # places}}:",
  kept: "What you typed is still here.",
  confirm: "I have checked this; save it",
  optional: "(optional)",
  choose: "Choose",
  copy: "Copy",
  copied: "Copied",
} as const satisfies SameWords<typeof vi>;
