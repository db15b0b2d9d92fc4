import type { Instrumentation } from "next";

/** Runs once in each web process before its first request. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { answerFailures } = await import("./access/failure-answer");
  answerFailures();
  const { workDaily } = await import("./access/daily");
  workDaily();
  await startWork();
}

export const onRequestError: Instrumentation.onRequestError = async (error, { headers }) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { noteFailure } = await import("./access/failure-answer");
  noteFailure(error, headers);
};

/** What is done in the background by every web process, one of them at a time for each piece of work. */
async function startWork() {
  const [{ closeQueue, workOn }, { annexWork }] = await Promise.all([
    import("./data/queue"),
    import("./features/reports/annex-work"),
  ]);
  // Not waited for: pages are served while the database is away.
  workOn([annexWork]);
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, closeQueue);
}
