import type { Statistics } from "@/domain/ledger/admission";

/** In the order of the form. */
export const statistics = [
  "woman",
  "minority",
  "youth",
  "upperSecondary",
  "local",
] as const satisfies (keyof Statistics)[];
