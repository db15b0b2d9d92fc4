import type { ReactNode } from "react";
import type { Day } from "@/domain/day";
import { useWords } from "@/text/words";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import { Split } from "@/ui/split";
import { ChildrenTable } from "./children-table";
import { Headline } from "./headline";
import type { OverviewPage } from "./queries";
import { QuotaTable } from "./quota-table";
import { RecentLines } from "./recent-lines";
import { Sources } from "./sources";
import { TermArithmetic } from "./term-arithmetic";
import { Unassigned } from "./unassigned";
import { YearQuotas } from "./year-quotas";

type Props = {
  readonly page: OverviewPage;
  readonly today: Day;
  readonly isWhole: boolean;
  /** What else is known of the organization. */
  readonly beside?: ReactNode;
};

/** One organization at a glance, on the latest period with figures. */
export function OverviewView({ page: { report, lines, recent }, today, isWhole, beside }: Props) {
  const say = useWords("attainment");
  const { code } = report.standing.organization;
  const attainment = `/organizations/${code}/attainment?period=${report.period.name}`;
  const whole = { isWhole, address: `/organizations/${code}?period=${report.period.name}` };
  return (
    <Split>
      <div>
        <Section quiet heading={say("figureHeading")}>
          <Headline report={report} />
          <TermArithmetic report={report} today={today} />
          <Unassigned report={report} today={today} />
          <p className="print:hidden">
            <Link href={attainment}>{say("byPeriod")}</Link>
          </p>
        </Section>
        <ChildrenTable report={report} whole={whole} />
      </div>
      <div>
        <QuotaTable report={report} />
        <YearQuotas report={report} />
        {beside}
        <RecentLines lines={recent} />
        <Sources report={report} lines={lines} />
      </div>
    </Split>
  );
}
