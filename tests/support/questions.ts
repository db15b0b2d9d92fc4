import pg from "pg";
import { vi } from "vitest";

/** How many statements reach the database while this runs, besides what begins and ends a transaction and says how far one reaches. */
export async function questionsOf(work: () => Promise<unknown>): Promise<number> {
  const asked = vi.spyOn(pg.Client.prototype, "query");
  const answer = await work();
  const texts = asked.mock.calls.map(([query]) =>
    typeof query === "string" ? query : (query as { text: string }).text,
  );
  asked.mockRestore();
  if (answer === undefined || texts.length === 0) throw new Error("nothing was asked, or nothing found");
  return texts.filter((text) => !/^(BEGIN|COMMIT)|set_config/.test(text)).length;
}
