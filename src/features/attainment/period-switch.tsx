import { kindsAround, siblingsOf } from "@/domain/period-choice";
import { shortPeriodWordsIn } from "@/text/period-words";
import { useLanguage, useWords } from "@/text/words";
import { Segments } from "@/ui/segments";
import type { AttainmentReport } from "./report";

type Props = {
  readonly report: Pick<AttainmentReport, "period" | "terms" | "quotasOn">;
  readonly today: AttainmentReport["asOf"];
  readonly address: string;
  /** What else of the address stays ("&level=COMMUNE"). */
  readonly rest?: string;
};

/** The kind of period, then the periods of that kind: links, so that every state has its address. */
export function PeriodSwitch({ report: { period, terms, quotasOn }, today, address, rest = "" }: Props) {
  const [say, short] = [useWords("period"), shortPeriodWordsIn(useLanguage())];
  const link = (name: string) => `${address}?period=${name}${quotasOn ? `&on=${quotasOn}` : ""}${rest}`;
  const siblings = siblingsOf(period, terms, today);
  const isPart = ["month", "quarter", "half"].includes(period.kind);
  return (
    <div className="flex flex-col items-start gap-2 max-sm:items-stretch lg:items-end">
      <Segments
        label={say("choose")}
        items={kindsAround(period, terms, today).map((one) => ({
          label: say(`kind.${one.kind}`),
          href: link(one.name),
          current: one.kind === period.kind,
        }))}
      />
      <Segments
        label={say("siblings")}
        items={[
          ...(isPart ? yearsBeside(period.name).slice(0, 1) : []),
          ...siblings.map((one) => ({ name: one.name, label: isPart ? short(one) : labelOf(one.name) })),
          ...(isPart ? yearsBeside(period.name).slice(1) : []),
        ].map(({ name, label }) => ({ label, href: link(name), current: name === period.name }))}
      />
    </div>
  );
}

const labelOf = (name: string) => name.replace("-", "–");

/** The same part of the year before and of the year after. */
function yearsBeside(name: string) {
  const year = Number(name.slice(0, 4));
  return [
    { name: `${year - 1}${name.slice(4)}`, label: `‹ ${year - 1}` },
    { name: `${year + 1}${name.slice(4)}`, label: `${year + 1} ›` },
  ];
}
