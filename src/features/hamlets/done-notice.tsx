import { words } from "@/text/words";
import { Done } from "@/ui/done";

const acts = ["added", "renamed", "closed", "counted", "served", "officer", "secretary"] as const;

/** What the address says has just been done; anything else says nothing. */
export async function DoneNotice({ done }: { done: string | undefined }) {
  const say = await words("hamlets");
  const act = acts.find((one) => one === done);
  return act ? <Done>{say(`done.${act}`)}</Done> : null;
}
