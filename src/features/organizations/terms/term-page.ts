import "server-only";
import { findStanding, type Standing } from "@/data/organizations/standing";
import { type KeptTerm, listKeptTerms } from "@/data/organizations/term-changes";
import type { Access } from "@/domain/access";

export type TermPage = {
  readonly standing: Standing;
  /** One for each term, as it is counted here: the organization's own dates or those of the nearest superior. */
  readonly terms: readonly KeptTerm[];
  readonly done: string | undefined;
};

export async function readTermPage(
  access: Access<"term.keep">,
  code: string,
  done: string | undefined,
): Promise<TermPage | undefined> {
  const standing = await findStanding(access, code);
  if (!standing) return undefined;
  const rows = await listKeptTerms(access, standing.organization.path);
  const nearest = new Map(rows.map((row) => [row.name, row]));
  const terms = [...nearest.values()].sort((one, other) => other.from - one.from);
  return { standing, terms, done };
}
