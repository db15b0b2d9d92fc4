import "server-only";
import pg from "pg";
import { Prisma } from "./generated/client";
import { nameOf, pool } from "./pool";

/**
 * The rows of one statement that only reads, for what pages ask each time: Prisma's own way of sending a statement takes
 * as long as the database takes to answer it. Days are `Date`s at midnight UTC, moments `Date`s, as from Prisma.
 */
export async function ask<Rows>(text: TemplateStringsArray, ...values: readonly unknown[]): Promise<Rows> {
  const statement = Prisma.sql(text, ...values);
  const sent = statement.text;
  const { rows } = await pool.query({ name: nameOf(sent), text: sent, values: statement.values.map(toSent), types });
  return rows as Rows;
}

/** Where a reading is asked: beside everything, or within a change, of which it then sees what others do not see yet. */
export type Asker = { readonly $queryRaw: <Rows>(text: TemplateStringsArray, ...values: unknown[]) => Promise<Rows> };

export const beside: Asker = { $queryRaw: ask };

/** In UTC, whatever the clock of this machine shows: the driver would send the local time. */
const toSent = (value: unknown) => (value instanceof Date ? value.toISOString() : value);

const { DATE, INT8 } = pg.types.builtins;

const read = new Map<number, (text: string) => unknown>([
  [DATE, (text) => new Date(text)],
  [INT8, BigInt],
]);

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => read.get(oid) ?? pg.types.getTypeParser(oid, format),
};
