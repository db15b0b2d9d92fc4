import "server-only";
import type { Access } from "@/domain/access";
import type { CsvCell, Sheet } from "@/text/csv";
import { words } from "@/text/words";
import { findOrganizations, namesAbove } from "./queries";

/** The tree within reach, or what a search finds in it, whole: page after page as on the screen. */
export async function treeSheet(access: Access<"organization.read">, text: string): Promise<Sheet> {
  const [say, csv] = [await words("organization"), await words("csv")];
  async function* rows(): AsyncGenerator<CsvCell[]> {
    for (let after: string | null = ""; after !== null; ) {
      const { found, next } = await findOrganizations(access, text.slice(0, 100).trim(), after, 1000);
      const above = await namesAbove(access, found);
      for (const { code, name, kind, parentId } of found)
        yield [name, code, say(`kind.${kind}`), above.get(parentId ?? 0)];
      after = next;
    }
  }
  return {
    name: "organizations",
    heads: [say("column"), csv("code"), say("columnKind"), say("columnSuperior")],
    rows: rows(),
  };
}
