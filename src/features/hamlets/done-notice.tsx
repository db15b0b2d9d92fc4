import { words } from "@/text/words";
import { Icon } from "@/ui/icon";
import { Notice } from "@/ui/notice";

const acts = ["added", "renamed", "closed", "counted", "served", "officer", "secretary"] as const;

/** What the address says has just been done; anything else says nothing. */
export async function DoneNotice({ done }: { done: string | undefined }) {
  const say = await words("hamlets");
  const act = acts.find((one) => one === done);
  return act ? (
    <Notice tone="ok" role="status">
      <span>
        <Icon name="check" className="mr-1.5 text-pen" />
        {say(`done.${act}`)}
      </span>
    </Notice>
  ) : null;
}
