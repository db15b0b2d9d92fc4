import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Notice } from "@/ui/notice";

/** On every page of an organization that has ended: since when, and what can be done there still. */
export async function ClosedNotice({ closedOn }: { closedOn: string | null }) {
  if (closedOn === null) return null;
  const [say, to] = [await words("organization"), await language()];
  return (
    <div className="pb-3">
      <Notice>
        <p>{say("closedNotice", { day: formatDay(closedOn, to) })}</p>
      </Notice>
    </div>
  );
}
