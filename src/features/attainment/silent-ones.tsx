import { useWords } from "@/text/words";
import { Details } from "@/ui/details";
import { Link } from "@/ui/link";
import { attainmentAddress } from "./attainment-address";
import { shownOf, type Whole } from "./first-rows";
import type { AttainmentReport } from "./report";
import { RowsShown } from "./rows-shown";

type Props = {
  readonly places: readonly { readonly organization: { readonly code: string; readonly name: string } }[];
  readonly report: AttainmentReport;
  /** What they are silent about: this period and its quota, or all the years of a table. */
  readonly about: "silentOnes" | "heatSilent";
  readonly whole: Whole;
};

/** Places that have said nothing, by name, for who wants to see them. */
export function SilentOnes({ places, report, about, whole }: Props) {
  const say = useWords("attainment");
  if (places.length === 0) return null;
  return (
    <Details summary={say(about, { count: places.length })}>
      <ul className="columns-2 gap-x-6 text-14 lg:columns-3 [&_a]:inline-flex [&_a]:min-h-(--row) [&_a]:items-center [&_a]:text-ink [&_a]:decoration-rule-strong [&_li]:break-inside-avoid">
        {shownOf(places, whole).map(({ organization: { code, name } }) => (
          <li key={code}>
            <Link href={attainmentAddress(report, code, report.period.name)}>{name}</Link>
          </li>
        ))}
      </ul>
      <RowsShown of={places.length} whole={whole} note="rowsShownByName" />
    </Details>
  );
}
