import { yearOfDay } from "@/domain/day";
import { words } from "@/text/words";
import { Segments } from "@/ui/segments";
import type { SourcesPage } from "./sources-page";
import { sourcesAddress } from "./sources-query";

/** This year and the two before it, each with its address; and the year shown, whichever it is. */
export async function SourceYears({ page: { standing, today, year, query } }: { page: SourcesPage }) {
  const say = await words("sourcing");
  const now = yearOfDay(today);
  const years = [...new Set([year, now - 2, now - 1, now])].sort((one, other) => one - other);
  return (
    <Segments
      label={say("years")}
      items={years.map((one) => ({
        label: String(one),
        href: sourcesAddress(standing.organization.code, { year: one, show: query.show }),
        current: one === year,
      }))}
    />
  );
}
