import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { OverviewView } from "@/features/attainment/overview-view";
import { PeriodSwitch } from "@/features/attainment/period-switch";
import { overviewAsked, readOverview } from "@/features/attainment/queries";
import { UnknownPeriod } from "@/features/attainment/unknown-period";
import { rememberOrganization } from "@/features/auth/remember-organization";
import { CellFacts } from "@/features/hamlets/cell-facts";
import { readCellPart } from "@/features/hamlets/cell-part";
import { leadWords } from "@/features/organizations/lead-words";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { readAwaited } from "@/features/returns/awaited";
import { AwaitedNotice } from "@/features/returns/awaited-notice";
import { IndicatorTable } from "@/features/watch/indicator-table";
import { readIndicators } from "@/features/watch/indicators/held";
import { readOpenCases } from "@/features/watch/open-cases";
import { WatchNotice } from "@/features/watch/watch-notice";
import { oneOf } from "../one-of";

type Props = PageProps<"/organizations/[code]">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const access = await enter("attainment.read");
  const asked = await overviewAsked(access, (await params).code, oneOf((await searchParams).period));
  return asked && asked !== "period" ? { title: asked.standing.organization.name } : {};
}

export default async function Overview({ params, searchParams }: Props) {
  const access = await enter("attainment.read");
  const { code } = await params;
  const { period, all } = await searchParams;
  const name = oneOf(period);
  const asked = await overviewAsked(access, code, name);
  if (!asked) notFound();
  if (asked === "period") return <UnknownPeriod name={name ?? ""} code={code} />;
  const { standing } = asked;
  const { organization } = standing;
  await rememberOrganization(organization.id);
  const [page, cell, awaited, cases, indicators] = await Promise.all([
    readOverview(access, asked),
    readCellPart(access, await accessTo("hamlet.keep"), organization),
    readAwaited(access, accessTo, organization),
    readOpenCases(organization),
    readIndicators(access, organization),
  ]);
  return (
    <OrganizationFrame
      standing={standing}
      current="overview"
      heading={organization.name}
      lead={await leadWords(standing, page.report.children)}
      aside={<PeriodSwitch report={page.report} today={access.today} address={`/organizations/${code}`} />}
    >
      <AwaitedNotice code={code} awaited={awaited} />
      <WatchNotice code={code} cases={cases} />
      <OverviewView
        page={page}
        today={access.today}
        isWhole={all === "1"}
        beside={cell ? <CellFacts part={cell} withLink /> : null}
      />
      <IndicatorTable code={code} held={indicators} />
    </OrganizationFrame>
  );
}
