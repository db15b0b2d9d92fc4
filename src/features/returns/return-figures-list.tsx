import { smallest } from "@/domain/figures/small-number";
import { toldOf } from "@/domain/figures/veil";
import { type ReturnFigures, traitOf, traits } from "@/domain/returns/figures";
import { formatNumber, formatPercent } from "@/text/format";
import { toldWords } from "@/text/told-words";
import { language, words } from "@/text/words";
import { Facts } from "@/ui/facts";

type Props = { readonly figures: ReturnFigures; readonly isPart: boolean; readonly readsNames: boolean };

/** What a return says besides its one figure: what is open, the statistics, the quotas it is measured against. */
export async function ReturnFiguresList({ figures, isPart, readsNames }: Props) {
  const [say, sayVeil, to] = [await words("returns"), await words("veil"), await language()];
  const { own, quotas } = figures;
  const minority = readsNames ? "count" : toldOf({ count: own.minority, whole: own.named });
  const number = (count: number) => formatNumber(count, to);
  const known = ({ count, ...of }: ReturnType<typeof traitOf>) => {
    const figure = count === null ? "–" : number(count);
    return "all" in of ? `${figure}, ${say("knownOf", of)}` : figure;
  };
  return (
    <Facts
      items={[
        { label: say("unitemised"), value: number(own.unitemised) },
        { label: say("named"), value: number(own.named) },
        ...traits.map((trait) => ({
          label: say(`trait.${trait}`),
          value:
            trait === "minority" && minority !== "count"
              ? toldWords(minority, smallest, to)
              : known(traitOf(own, trait)),
          note: trait === "minority" && minority !== "count" ? sayVeil("note", { count: smallest }) : undefined,
        })),
        ...quotas.map(({ basis, required, max, percent }) => ({
          label: say("quota", { basis: say(`basis.${basis}`) }),
          value: [
            max === null ? say("quotaFigure", { required }) : say("quotaRange", { required, max }),
            percent === null || max !== null ? undefined : formatPercent(percent, to),
          ]
            .filter(Boolean)
            .join(" · "),
          note: isPart ? say("quotaYear") : undefined,
        })),
      ]}
    />
  );
}
