import "server-only";
import type { HistoryEvent } from "@/data/history";
import { listInstallationHistory } from "@/data/installation-history";
import { type Access, covers } from "@/domain/access";
import type { InstallationFilter } from "./history-filter";

export type Installation = {
  readonly filter: InstallationFilter;
  readonly events: readonly HistoryEvent[];
  /** The last event shown, where there are more. */
  readonly last: string | undefined;
};

const onePage = 50;

/** What was done to users, settings, regulations and all that stands in no organization; nothing for who does not reach the whole. */
export async function readInstallation(
  access: Access<"audit.read">,
  filter: InstallationFilter,
): Promise<Installation | undefined> {
  if (!covers(access.places, "/")) return undefined;
  const found = await listInstallationHistory(access, { ...filter, most: onePage + 1 });
  const events = found.slice(0, onePage);
  return { filter, events, last: found.length > onePage ? events.at(-1)?.id : undefined };
}
