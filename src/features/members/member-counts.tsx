import type { MemberCount } from "@/data/members/counts";
import { formatNumber } from "@/text/format";
import { language, words } from "@/text/words";
import { CountTable } from "@/ui/count-table";

type Props = { readonly below: readonly MemberCount[]; readonly caption: string };

/** How many members the register holds directly below, without a name. */
export async function MemberCounts({ below, caption }: Props) {
  const [say, to] = await Promise.all([words("members"), language()]);
  return (
    <CountTable
      caption={caption}
      place={say("columnPlace")}
      figures={[say("columnTotal"), say("filter.official"), say("filter.probationary")]}
      rows={below.map(({ code, name, official, probationary }) => ({
        ...{ code, name, href: `/organizations/${code}/members` },
        figures: [official + probationary, official, probationary].map((count) => formatNumber(count, to)),
      }))}
    />
  );
}
