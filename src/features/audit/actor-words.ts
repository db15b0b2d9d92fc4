import "server-only";
import type { HistoryEvent } from "@/data/history";
import { words } from "@/text/words";

/** Who did it: the name, the sign-in name of who is no user any more, or whoever runs the server. */
export async function actorWords(): Promise<(event: HistoryEvent) => string> {
  const say = await words("audit");
  return ({ actor, actorName }) => actorName ?? (actor === "operator" ? say("operator") : actor);
}
