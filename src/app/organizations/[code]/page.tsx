import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { OverviewView } from "@/features/attainment/overview-view";
import { PeriodSwitch } from "@/features/attainment/period-switch";
import { overviewPage } from "@/features/attainment/queries";
import { UnknownPeriod } from "@/features/attainment/unknown-period";
import { rememberOrganization } from "@/features/auth/remember-organization";
import { CellFacts } from "@/features/hamlets/cell-facts";
import { readCellPart } from "@/features/hamlets/cell-part";
import { leadWords } from "@/features/organizations/lead-words";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { AwaitedNotice } from "@/features/returns/awaited-notice";
import { IndicatorTable } from "@/features/watch/indicator-table";
import { WatchNotice } from "@/features/watch/watch-notice";
import { oneOf } from "../one-of";

type Props = PageProps<"/organizations/[code]">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const access = await enter("attainment.read");
  const page = await overviewPage(access, (await params).code, oneOf((await searchParams).period));
  return page && page !== "period" ? { title: page.report.standing.organization.name } : {};
}

export default async function Overview({ params, searchParams }: Props) {
  const access = await enter("attainment.read");
  const { code } = await params;
  const { period, all } = await searchParams;
  const name = oneOf(period);
  const page = await overviewPage(access, code, name);
  if (!page) notFound();
  if (page === "period") return <UnknownPeriod name={name ?? ""} code={code} />;
  const { standing, children } = page.report;
  await rememberOrganization(standing.organization.id);
  const cell = await readCellPart(access, await accessTo("hamlet.keep"), standing.organization);
  return (
    <OrganizationFrame
      standing={standing}
      current="overview"
      heading={standing.organization.name}
      lead={await leadWords(standing, children)}
      aside={<PeriodSwitch report={page.report} today={access.today} address={`/organizations/${code}`} />}
    >
      <AwaitedNotice organization={standing.organization} />
      <WatchNotice organization={standing.organization} />
      <OverviewView
        page={page}
        today={access.today}
        isWhole={all === "1"}
        beside={cell ? <CellFacts part={cell} withLink /> : null}
      />
      <IndicatorTable organization={standing.organization} />
    </OrganizationFrame>
  );
}
