import "server-only";
import type { bodyFilters, sourceFilters } from "@/domain/candidates/origin";
import { words } from "@/text/words";

/** Where somebody comes from and who introduced, in words. */
export async function originWords() {
  const say = await words("candidates");
  return {
    source: (key: (typeof sourceFilters)[number]) => (key === "NONE" ? say("unsaid") : say(`sources.${key}`)),
    body: (key: (typeof bodyFilters)[number]) => (key === "NONE" ? say("unsaid") : say(`introducers.${key}`)),
  };
}
