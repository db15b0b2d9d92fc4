import { day } from "@/domain/day";

/** The day all figures are read on: the entries end with 2025. */
export const today = day("2026-01-31");
