import { words } from "@/text/words";
import { quotaWords } from "../quota-words";
import type { Past } from "./past";
import type { SpreadRow } from "./spread-row";

type Props = { readonly row: SpreadRow; readonly past: Past };

/** Under the name: its other quotas of the period, and on a phone what the columns say that it has no room for. */
export async function RowNote({ row: { held, headcount, results, candidates }, past }: Props) {
  const [say, basis, spell] = await Promise.all([words("spread"), words("quotas"), quotaWords()]);
  const others = (["RESOLUTION", "COMMITTED"] as const).flatMap((one) => {
    const quota = held[one];
    return quota ? [say("others", { basis: basis(`basis.${one}`), figure: spell.short(quota) })] : [];
  });
  const brief = [
    headcount && say("briefMembers", { count: headcount.total }),
    candidates.all > 0 && say("briefCandidates", candidates),
    results.term !== null && say("briefTerm", { count: results.term }),
    results.year !== null && say("briefYear", { year: String(past.year), count: results.year }),
    held.ASSIGNED && say("briefNow", { figure: spell.short(held.ASSIGNED) }),
  ].filter(Boolean);
  return (
    <>
      {others.length > 0 ? <span className="block">{others.join(" · ")}</span> : null}
      <span className="block sm:hidden print:hidden">{brief.join(" · ")}</span>
    </>
  );
}
