import { z } from "zod";
import { folded } from "../name";

/** A name as it stands in an address: "Chi bộ Khéo Lẹng" becomes "chi-bo-kheo-leng". */
export const codeOf = (name: string): string =>
  folded(name)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");

/** A code as it may be chosen: what `codeOf` could answer. */
export const OrganizationCode = z
  .string()
  .transform((text) => text.trim())
  .pipe(
    z
      .string()
      .max(60, "input.tooLong")
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "organization.codeInvalid"),
  );

/** The first of "muong-hum", "muong-hum-2", "muong-hum-3"… that nobody has yet. */
export function freeCode(wanted: string, taken: readonly string[]): string {
  const held = new Set(taken);
  const numbered = Array.from({ length: taken.length + 1 }, (_, index) => `${wanted}-${index + 2}`);
  return [wanted, ...numbered].find((code) => !held.has(code)) ?? wanted;
}
