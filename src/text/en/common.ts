import type { SameWords } from "../same-words";
import type { common as vi } from "../vi/common";

export const common = {
  product: "Nguồn",
  purpose: "Following the development of Party members",
  persons: "{count, plural, one {# person} other {# persons}}",
  none: "–",
  save: "Save",
  cancel: "Discard changes",
  back: "Back",
  details: "Details",
  previous: "Previous page",
  next: "Next page",
} as const satisfies SameWords<typeof vi>;
