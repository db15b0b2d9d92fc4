import type { SameWords } from "../same-words";
import type { failure as vi } from "../vi/failure";

export const failure = {
  heading: "The figures could not be fetched",
  text: "The server could not answer. Nothing you have recorded is lost.",
  code: "Code for support:",
  retry: "Try again",
} as const satisfies SameWords<typeof vi>;
