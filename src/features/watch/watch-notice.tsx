import { useWords } from "@/text/words";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import type { OpenCases } from "./open-cases";

/** At the head of an organization: how many cases need a hand, with the way there. */
export function WatchNotice({ code, cases: { open, grave } }: { code: string; cases: OpenCases }) {
  const say = useWords("watch");
  if (open === 0) return null;
  return (
    <div className="mb-4 print:hidden">
      <Notice tone={grave > 0 ? "bad" : "plain"}>
        <Link href={`/organizations/${code}/watch`}>
          {say("notice", { open })}
          {grave > 0 ? `, ${say("noticeGrave", { grave })}` : ""}
        </Link>
      </Notice>
    </div>
  );
}
