import { words } from "@/text/words";
import { Done } from "@/ui/done";

const acts = ["value", "adopted", "kept", "dropped"] as const;

/** What the address says has just been done. */
export async function DoneNotice({ done }: { done: string | undefined }) {
  const act = acts.find((one) => one === done);
  if (!act) return null;
  return <Done>{(await words("regulations"))(`done.${act}`)}</Done>;
}
