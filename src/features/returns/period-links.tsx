import type { Day } from "@/domain/day";
import { yearOf } from "@/domain/month";
import { type Period, yearPeriod } from "@/domain/period";
import { kindsAround, siblingsOf } from "@/domain/period-choice";
import { isReturnPeriod } from "@/domain/returns/return";
import { shortPeriodWords } from "@/text/period-words";
import { words } from "@/text/words";
import { Segments } from "@/ui/segments";

type Props = {
  readonly period: Period;
  readonly today: Day;
  readonly code: string;
  /** Where nobody below hands in, a whole year is all there is to choose. */
  readonly isYearOnly: boolean;
};

/** The kind of period, then the periods of that kind, with the year before and the year after. */
export async function PeriodLinks({ period: asked, today, code, isYearOnly }: Props) {
  const [say, sayPeriod, short] = [await words("returns"), await words("period"), await shortPeriodWords()];
  const period = isYearOnly ? yearPeriod(yearOf(asked.from)) : asked;
  const link = (name: string) => `/organizations/${code}/returns?period=${name}`;
  const kinds = kindsAround(period, [], today).filter(isReturnPeriod);
  const year = yearOf(period.from);
  const beside = (away: number) => `${year + away}${period.name.slice(4)}`;
  return (
    <div className="flex flex-col items-end gap-2 max-sm:items-stretch">
      {isYearOnly ? null : (
        <Segments
          label={say("kinds")}
          items={kinds.map((one) => ({
            label: sayPeriod(`kind.${one.kind}`),
            href: link(one.name),
            current: one.kind === period.kind,
          }))}
        />
      )}
      <Segments
        label={say("choose")}
        items={
          period.kind === "year"
            ? siblingsOf(period, [], today).map(({ name }) => ({
                label: name,
                href: link(name),
                current: name === period.name,
              }))
            : [
                { label: sayPeriod("earlier", { year: String(year - 1) }), href: link(beside(-1)) },
                ...siblingsOf(period, [], today).map((one) => ({
                  label: short(one),
                  href: link(one.name),
                  current: one.name === period.name,
                })),
                { label: sayPeriod("later", { year: String(year + 1) }), href: link(beside(1)) },
              ]
        }
      />
    </div>
  );
}
