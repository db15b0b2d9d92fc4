import type { SameWords } from "../same-words";
import type { product as vi } from "../vi/product";

export const product = {
  name: "Nguồn",
  purpose: "Following the development of Party members",
} as const satisfies SameWords<typeof vi>;
