import { isCell } from "@/domain/organization";
import { formatNumber } from "@/text/format";
import type { Language } from "@/text/language";
import { useLanguage, useWords, wordsIn } from "@/text/words";
import { Download } from "@/ui/download";
import { longZeros } from "@/ui/heat-cells";
import { HeatTable } from "@/ui/heat-table";
import { Section } from "@/ui/section";
import { RowsShown } from "../rows-shown";
import { sumRemark, sumText } from "../years-sum";
import { reviewAddress, reviewCsv } from "./address";
import type { Years, YearsRow } from "./years";

type Props = { readonly years: Years; readonly isWhole: boolean };

/** Places × six years: the number in every cell, colour only repeats it. */
export function YearsHeat({ years, isWhole }: Props) {
  const [say, of, name, to] = [useWords("review"), useWords("attainment"), useWords("organization"), useLanguage()];
  const { level, rows, own, columns, standing } = years;
  if (!level) return null;
  const heading = say("yearsHeading", { title: name(`belowTitle.${level.level}`) });
  const number = (count: number) => formatNumber(count, to);
  const per = perShade(rows);
  return (
    <Section heading={heading} aside={<Download href={reviewCsv(years, "years")} table={heading} />}>
      <p className="py-2 text-13 text-ink-2">{`${of("heatText")} ${per > 1 ? say("heatPer", { per }) : ""}`}</p>
      <HeatTable
        caption={heading}
        heads={{ name: name(`columnBelow.${level.level}`), sum: of("heatSum"), remark: of("heatRemark") }}
        periods={columns.years.map((year) => ({ key: String(year), head: <Year year={year} /> }))}
        rows={rows.map((row) => ({
          key: row.organization.code,
          name: row.organization.name,
          href: placeAddress(years, row),
          cells: row.years,
          sum: sumText(row.sum, to),
          remark: remarkOf(row, columns.years, to),
        }))}
        per={per}
        total={{
          name: name(`allOf.${standing.organization.kind}`),
          cells: own.years.map((cell) => (typeof cell === "number" ? number(cell) : "–")),
          sum: sumText(own.sum, to),
          remark: sumRemark(own.years, own.sum, to).join(" · "),
        }}
        words={{ absent: of("heatAbsent"), silent: of("silent"), unphased: of("heatUnphased") }}
      />
      <RowsShown
        of={years.places.length}
        whole={{ isWhole, address: reviewAddress(years, "years") }}
        note="rowsShownByName"
      />
    </Section>
  );
}

/** "2021", on a phone "21". */
const Year = ({ year }: { year: number }) => (
  <>
    <span className="century">{String(year).slice(0, 2)}</span>
    {String(year).slice(2)}
  </>
);

/** Four shades up to the largest number in the table; small places are told apart person by person. */
const perShade = (rows: readonly YearsRow[]) =>
  Math.max(
    1,
    Math.ceil(Math.max(0, ...rows.flatMap(({ years }) => years.filter((cell) => typeof cell === "number"))) / 4),
  );

/** Where a place of the table leads: to the same view of what is below it. */
export const placeAddress = ({ period }: Pick<Years, "period">, { organization: { code, kind } }: YearsRow) =>
  `/organizations/${code}/${isCell(kind) ? "attainment" : "review/years"}?period=${period.name}`;

function remarkOf({ years, sum }: YearsRow, named: readonly number[], to: Language) {
  const say = wordsIn(to, "attainment");
  const runs = longZeros(years).map(({ from, to: last }) =>
    say("heatZeros", { from: String(named[from]), to: String(named[last]) }),
  );
  return [...runs, ...sumRemark(years, sum, to)].join(" · ");
}
