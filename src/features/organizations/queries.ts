import "server-only";
import { listNamesOf, searchOrganizations } from "@/data/organizations/organizations";
import type { Access } from "@/domain/access";
import type { Organization } from "@/domain/organization";
import { yes } from "@/domain/result";

export type FoundPage = { readonly found: readonly Organization[]; readonly next: string | null };

const onePage = 50;

/** Organizations within reach whose names hold the words, in the order of the tree; `after` is where the page before ended. */
export async function findOrganizations(
  access: Access<"organization.read">,
  text: string,
  after: string,
  most = onePage,
): Promise<FoundPage> {
  const rows = await searchOrganizations(access, text, after, most + 1);
  const found = rows.slice(0, most);
  return { found, next: rows.length > most ? (found.at(-1)?.path ?? null) : null };
}

/** The names of the superiors of these organizations, by id. */
export const namesAbove = (access: Access<"organization.read">, found: readonly Organization[]) =>
  listNamesOf(
    access,
    found.flatMap((one) => one.parentId ?? []),
  );

/** Organizations within reach as other programs read them; `next` is the `after` of the following page. */
export async function organizationsAnswer(access: Access<"organization.read">, text: string, after: string) {
  const { found, next } = await findOrganizations(access, text.slice(0, 100), after);
  return yes({ organizations: found.map(({ code, name, kind }) => ({ code, name, kind })), next });
}
