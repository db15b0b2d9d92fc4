import { inject, onTestFinished } from "vitest";
import { cloneDatabase } from "./clone";

/** The address of one more database, migrated and empty, dropped when the test that asks has finished. */
export const emptyDatabase = () => furtherDatabase("empty");

/** The address of one more database with the demo story, dropped when the test that asks has finished. */
export const demoDatabase = () => furtherDatabase("demo");

async function furtherDatabase(template: "demo" | "empty") {
  const { url, drop } = await cloneDatabase(inject("cluster"), template);
  onTestFinished(drop);
  return url;
}
