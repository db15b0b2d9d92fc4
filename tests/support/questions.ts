import pg from "pg";
import { expect, vi } from "vitest";

type Statement = { readonly text: string; readonly values: unknown[] };

/** What came of it, and every statement that it sent to the database, those that frame a transaction included. */
export async function watched<Outcome>(work: () => Promise<Outcome>) {
  const query = vi.spyOn(pg.Client.prototype, "query");
  try {
    const outcome = await work();
    const sent = query.mock.calls.map(([one]) => statementOf(one as unknown as string | Statement));
    return { outcome, sent };
  } finally {
    query.mockRestore();
  }
}

const statementOf = (sent: string | Statement): Statement =>
  typeof sent === "string" ? { text: sent, values: [] } : sent;

/** Whether it asks for something; the others frame a transaction or say how far it reaches. */
export const isQuestion = ({ text }: Statement) => !/^(BEGIN|COMMIT)|set_config/.test(text);

/** How often a page that is there asks the database. */
export async function questionsOf(page: () => Promise<unknown>): Promise<number> {
  const { outcome, sent } = await watched(page);
  expect(outcome).toBeDefined();
  const questions = sent.filter(isQuestion).length;
  // A spy that sees nothing would be content with any number.
  expect(questions).toBeGreaterThan(0);
  return questions;
}
