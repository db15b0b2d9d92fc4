import "server-only";
import { gridReason } from "@/domain/cell-entry";
import { words } from "./words";

/** How the reason of an entry is read out: one that nobody wrote is told in the reader's language. */
export async function reasonWords(): Promise<(reason: string) => string> {
  const say = await words("admissions");
  return (reason) => (reason === gridReason ? say("gridReason") : reason);
}
