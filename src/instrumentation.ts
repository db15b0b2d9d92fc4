import type { Instrumentation } from "next";

/** Runs once in each web process before its first request. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { answerFailures } = await import("./access/failure-answer");
  answerFailures();
  const { workDaily } = await import("./access/daily");
  workDaily();
}

export const onRequestError: Instrumentation.onRequestError = async (error, { headers }) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { noteFailure } = await import("./access/failure-answer");
  noteFailure(error, headers);
};
