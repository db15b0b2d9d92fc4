import { actKinds } from "@/domain/trail/act";
import { words } from "@/text/words";
import { actWords } from "./act-words";
import type { History } from "./history";
import { TrailView } from "./trail-view";

/** What was done at an organization: what to look for, the acts, and on to older ones. */
export async function HistoryView({ history: { standing, terms, ...trail } }: { history: History }) {
  const say = await words("audit");
  return (
    <TrailView
      {...trail}
      lead={say("lead")}
      here={`/organizations/${standing.organization.code}/history`}
      kinds={actKinds.map((one) => ({ value: one, label: say(`kinds.${one}`) }))}
      spell={await actWords(terms)}
    />
  );
}
