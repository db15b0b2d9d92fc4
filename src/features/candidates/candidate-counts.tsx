import type { CandidateCount } from "@/data/candidates/candidates";
import { stages } from "@/domain/candidates/stage";
import { formatNumber } from "@/text/format";
import { language, words } from "@/text/words";
import { CountTable } from "@/ui/count-table";

type Props = { readonly below: readonly CandidateCount[]; readonly caption: string };

const shown = stages.slice(0, 5).toReversed();

/** How many are on the way directly below, by stage, without a name. */
export async function CandidateCounts({ below, caption }: Props) {
  const [say, to] = await Promise.all([words("candidates"), language()]);
  return (
    <CountTable
      caption={caption}
      place={say("columnPlace")}
      figures={[say("columnTotal"), ...shown.map((stage) => say(`stages.${stage}`)), say("columnOverdue")]}
      rows={below.map(({ code, name, stages: held, overdue }) => {
        const all = Object.values(held).reduce((sum, persons) => sum + persons, 0);
        const counts = [all, ...shown.map((stage) => held[stage] ?? 0), overdue];
        return {
          ...{ code, name, href: `/organizations/${code}/candidates` },
          figures: counts.map((count) => formatNumber(count, to)),
        };
      })}
    />
  );
}
