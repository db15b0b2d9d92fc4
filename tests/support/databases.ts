import { inject, onTestFinished } from "vitest";
import { cloneDatabase } from "./clone";

/** The address of one more database, migrated and empty, dropped when the test that asks has finished. */
export async function emptyDatabase() {
  const { url, drop } = await cloneDatabase(inject("cluster"), "empty");
  onTestFinished(drop);
  return url;
}
