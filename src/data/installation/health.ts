import "server-only";
import { db } from "../db";

/** Who asks after our health gives up before the pool does. In milliseconds. */
const patience = 4_000;

/** Whether the database answers, soon. */
export async function databaseAnswers(): Promise<boolean> {
  const answers = db.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
  const late = new Promise<false>((resolve) => setTimeout(resolve, patience, false).unref());
  return Promise.race([answers, late]);
}
