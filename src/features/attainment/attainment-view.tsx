import { useWords } from "@/text/words";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import { Split } from "@/ui/split";
import { attainmentAddress } from "./attainment-address";
import { ChildrenTable } from "./children-table";
import { Composition } from "./composition";
import { ForecastLine } from "./forecast/forecast-line";
import { Headline } from "./headline";
import { HeatMap } from "./heat-map";
import type { AttainmentPage } from "./queries";
import { QuotaTable } from "./quota-table";
import { QuotasOnForm } from "./quotas-on-form";
import { Sources } from "./sources";
import { TermsTrend } from "./terms-trend";
import { YearCourse } from "./year-course";
import { YearsTrend } from "./years-trend";

type Props = { readonly page: AttainmentPage; readonly isWhole: boolean; readonly readsNames: boolean };

/** Attainment of a period: the figure, the quotas side by side, those below, the years, and where it all comes from. */
export function AttainmentView({ page: { report, lines }, isWhole, readsNames }: Props) {
  const say = useWords("attainment");
  const { code } = report.standing.organization;
  const whole = { isWhole, address: attainmentAddress(report, code, report.period.name) };
  return (
    <>
      <Split even>
        <div>
          <Section quiet heading={say("figureHeading")}>
            <Headline report={report} />
            <ForecastLine report={report} />
            <p className="print:hidden">
              <Link href={`/organizations/${code}/admissions?period=${report.period.name}`}>{say("rows")}</Link>
            </p>
          </Section>
          <ChildrenTable report={report} whole={whole} />
          <YearCourse report={report} />
        </div>
        <div>
          <QuotaTable report={report} />
          <QuotasOnForm report={report} />
          <Composition report={report} readsNames={readsNames} />
          <YearsTrend report={report} />
          <TermsTrend report={report} />
        </div>
      </Split>
      <HeatMap report={report} whole={whole} />
      <Sources report={report} lines={lines} />
    </>
  );
}
