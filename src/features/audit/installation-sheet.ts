import "server-only";
import { listInstallationHistory } from "@/data/installation-history";
import { type Access, covers } from "@/domain/access";
import type { Sheet } from "@/text/csv";
import { eventSheet } from "./event-sheet";
import { readInstallationFilter } from "./history-filter";
import { installationWords } from "./words/installation-words";

/** The installation's own trail, as it is filtered on the screen but whole; nothing for who does not reach the whole. */
export async function installationSheet(
  access: Access<"audit.read">,
  query: Readonly<Record<string, string>>,
): Promise<Sheet | undefined> {
  if (!covers(access.places, "/")) return undefined;
  const filter = readInstallationFilter(query);
  return eventSheet("history", await installationWords(), (after, most) =>
    listInstallationHistory(access, { ...filter, after, most }),
  );
}
