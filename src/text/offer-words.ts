import "server-only";
import { words } from "./words";

/** What a form says beside persons who may be the one being typed. */
export async function offerWords() {
  const say = await words("members");
  return {
    heading: say("offer.heading"),
    take: say("offer.take"),
    taken: say("offer.taken"),
    undo: say("offer.undo"),
    see: say("offer.see"),
  };
}
