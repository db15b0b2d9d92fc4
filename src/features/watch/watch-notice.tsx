import { accessTo } from "@/access/access-to";
import { countCases } from "@/data/watch/case-counts";
import { covers } from "@/domain/access";
import type { Organization } from "@/domain/organization";
import { words } from "@/text/words";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";

/** At the head of an organization: how many cases need a hand, with the way there. One question. */
export async function WatchNotice({ organization: { code, path } }: { organization: Organization }) {
  const access = await accessTo("watch.read");
  if (!access || !covers(access.places, path)) return null;
  const counts = await countCases(access, path);
  const open = counts.reduce((sum, one) => sum + one.open, 0);
  if (open === 0) return null;
  const grave = counts.reduce((sum, one) => sum + (one.level > 1 ? one.open : 0), 0);
  const say = await words("watch");
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
