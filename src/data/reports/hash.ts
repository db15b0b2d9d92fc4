import "server-only";
import { createHash } from "node:crypto";
import type { Day } from "@/domain/day";
import { canonical } from "@/domain/reports/frozen-report";

/** What a fingerprint is taken of, as it was written or as the database gives it back. */
type Sealed = { readonly figures: unknown; readonly text: unknown; readonly on: Day; readonly basis: string };

/** The fingerprint of what was frozen: SHA-256 of its canonical text. */
export const hashOf = ({ figures, text, on, basis }: Sealed) =>
  createHash("sha256").update(canonical({ figures, text, on, basis })).digest("hex");

/** The hash of a page of an annex: of its rows and the hash before it. */
export const linkHash = (previous: string, rows: unknown) =>
  createHash("sha256").update(canonical({ previous, rows })).digest("hex");
