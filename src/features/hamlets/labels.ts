import "server-only";
import { words } from "@/text/words";

/** What the fields of the forms about hamlets are called. */
export async function hamletLabels(): Promise<Record<string, string>> {
  const say = await words("hamlets");
  return {
    ...{ organization: say("commune"), hamlet: say("columnName"), name: say("nameField"), code: say("code") },
    ...{ households: say("households"), poorHouseholds: say("poorHouseholds"), population: say("population") },
    ...{ ethnicGroup: say("ethnicGroup"), source: say("source"), kind: say("serveKind"), cell: say("serveCell") },
    ...{ position: say("position"), telephone: say("telephone"), from: say("serveFrom"), on: say("countOn") },
  };
}
