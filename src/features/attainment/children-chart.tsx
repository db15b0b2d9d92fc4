import { leadOf } from "@/domain/figures/figure";
import { useWords } from "@/text/words";
import { RankChartOnDemand } from "@/ui/rank-chart-on-demand";
import type { ChildFigure } from "./report";

/** More than this nobody reads as a picture. */
const mostDrawn = 60;

/** Those below against their quotas, drawn only for who asks; the table above says the same. */
export function ChildrenChart({ places }: { places: readonly ChildFigure[] }) {
  const say = useWords("attainment");
  const told = places.filter(({ figure }) => figure.isReported || figure.quotas.length > 0);
  if (told.length < 2 || told.length > mostDrawn) return null;
  return (
    <div className="pt-3">
      <RankChartOnDemand
        open={say("openBelowChart")}
        label={say("belowChartLabel")}
        words={{ admitted: say("yearsAdmitted"), required: say("yearsQuota") }}
        units={told.map(({ organization: { name }, figure }) => ({
          name,
          admitted: figure.isReported ? figure.admitted : null,
          required: leadOf(figure)?.required ?? null,
        }))}
      />
    </div>
  );
}
