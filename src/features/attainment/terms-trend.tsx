import { type Figure, isPartial, leadOf } from "@/domain/figures/figure";
import { formatNumber } from "@/text/format";
import { useLanguage, useWords } from "@/text/words";
import { Columns } from "@/ui/columns";
import { Download } from "@/ui/download";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import { attainmentAddress } from "./attainment-address";
import { barFigures, barWords } from "./bar-words";
import { csvOf } from "./csv-address";
import { percentIn } from "./percent-in";
import type { AttainmentReport } from "./report";
import { askedWords } from "./verdict-words";

/** Term by term: columns standing on their table. */
export function TermsTrend({ report }: { report: AttainmentReport }) {
  const [say, to] = [useWords("attainment"), useLanguage()];
  const [label, asked] = [barWords(to), askedWords(to)];
  const terms = report.charts?.terms ?? [];
  if (terms.length === 0) return null;
  const { code } = report.standing.organization;
  const named = (name: string) => name.replace("-", "–");
  const mark = (figure: Figure) => (isPartial(figure, report.children.length) ? "*" : "");
  const heading = say("termsHeading");
  return (
    <Section heading={heading} aside={<Download href={csvOf(report, "terms")} table={heading} />}>
      <div className="pt-2" style={terms.length > 3 ? undefined : { maxWidth: `${8 + 7 * terms.length}rem` }}>
        <Columns
          caption={heading}
          chart={say("yearsChart")}
          head={say("termsHead")}
          years={terms.map(({ name, figure }) => ({
            key: name,
            head: <Link href={attainmentAddress(report, code, name)}>{named(name)}</Link>,
            label: `${named(name)}: ${label(figure)}`,
            ...barFigures(figure),
            expected: null,
          }))}
          rows={[
            {
              head: say("yearsAdmitted"),
              strong: true,
              cells: terms.map(({ figure }) =>
                figure.isReported ? `${formatNumber(figure.admitted, to)}${mark(figure)}` : "–",
              ),
            },
            {
              head: say("yearsQuota"),
              cells: terms.map(({ figure }) => asked(leadOf(figure))),
            },
            {
              head: say("yearsPercent"),
              cells: terms.map(({ figure }) => percentIn(figure, to)),
            },
          ]}
        />
      </div>
      {terms.some(({ figure }) => mark(figure) !== "") ? (
        <p className="py-2 text-13 text-ink-2">{say("yearsPartial")}</p>
      ) : null}
    </Section>
  );
}
