import { yearOf } from "@/domain/month";
import { words } from "@/text/words";
import { Segments } from "@/ui/segments";
import { gridAddress } from "./grid-address";
import type { YearGrid } from "./read-grid";

type Props = { readonly grid: YearGrid; readonly today: number };

/** The years around, and the two ways of entering one. */
export async function GridSwitch({ grid: { standing, year, by }, today }: Props) {
  const say = await words("grid");
  const { code } = standing.organization;
  const now = yearOf(year.from);
  const years = [now - 1, now, now + 1].filter((one) => one <= today);
  return (
    <div className="flex flex-wrap gap-2">
      <Segments
        label={say("years")}
        items={years.map((one) => ({
          label: String(one),
          href: gridAddress(code, { year: one, by }),
          current: one === now,
        }))}
      />
      <Segments
        label={say("by")}
        items={(["month", "year"] as const).map((one) => ({
          label: say(one === "month" ? "byMonth" : "byYear"),
          href: gridAddress(code, { year: now, by: one }),
          current: one === by,
        }))}
      />
    </div>
  );
}
