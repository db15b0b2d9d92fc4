import "server-only";
import { Prisma } from "./generated/client";

/** A text that LIKE finds as it stands: three signs would mean something else. */
export const asWritten = (text: string) => text.replace(/[\\%_]/g, "\\$&");

/** A text that LIKE finds anywhere. */
export const anywhere = (text: string) => `%${asWritten(text)}%`;

/** Each word begins a word of the text in the column. */
export function begins(column: Prisma.Sql, words: readonly string[]) {
  const each = words.map((word) => Prisma.sql`(' ' || ${column}) LIKE ${`% ${asWritten(word)}%`}`);
  return each.length === 0 ? Prisma.sql`true` : Prisma.sql`(${Prisma.join(each, " AND ")})`;
}
