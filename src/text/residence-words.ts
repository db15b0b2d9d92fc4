import "server-only";
import { words } from "./words";

/** How a form asks in which hamlet somebody lives: label, hint, and the hamlets of the commune after "not known". */
export async function residenceWords(hamlets: readonly { readonly code: string; readonly name: string }[]) {
  const say = await words("hamlets");
  const named = hamlets.map(({ code, name }) => ({ value: code, label: name }));
  return {
    label: say("lives"),
    hint: say("livesHint"),
    options: [{ value: "", label: say("livesUnknown") }, ...named],
  };
}
