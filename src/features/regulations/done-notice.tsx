import { words } from "@/text/words";
import { Icon } from "@/ui/icon";
import { Notice } from "@/ui/notice";

const acts = ["value", "adopted", "kept", "dropped"] as const;

/** What the address says has just been done. */
export async function DoneNotice({ done }: { done: string | undefined }) {
  const act = acts.find((one) => one === done);
  if (!act) return null;
  return (
    <Notice tone="ok" role="status">
      <p>
        <Icon name="check" className="mr-1.5 text-pen" />
        {(await words("regulations"))(`done.${act}`)}
      </p>
    </Notice>
  );
}
