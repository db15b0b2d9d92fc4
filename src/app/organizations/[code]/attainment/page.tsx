import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { enter } from "@/access/enter";
import { may } from "@/access/may";
import { AttainmentView } from "@/features/attainment/attainment-view";
import { attainmentHead } from "@/features/attainment/head-words";
import { PeriodSwitch } from "@/features/attainment/period-switch";
import { attainmentPage } from "@/features/attainment/queries";
import { quotasDay } from "@/features/attainment/quotas-day";
import { UnknownPeriod } from "@/features/attainment/unknown-period";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { oneOf } from "../../one-of";

type Props = PageProps<"/organizations/[code]/attainment">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const access = await enter("attainment.read");
  const { period, on, all } = await searchParams;
  const page = await attainmentPage(access, (await params).code, oneOf(period), quotasDay(oneOf(on)), all === "1");
  return page && page !== "period" ? { title: (await attainmentHead(page.report)).title } : {};
}

export default async function Attainment({ params, searchParams }: Props) {
  const access = await enter("attainment.read");
  const { code } = await params;
  const { period, on, all } = await searchParams;
  const name = oneOf(period);
  const isWhole = all === "1";
  const page = await attainmentPage(access, code, name, quotasDay(oneOf(on)), isWhole);
  if (!page) notFound();
  if (page === "period") return <UnknownPeriod name={name ?? ""} code={code} />;
  const readsNames = await may("member.read", page.report.standing.organization.path);
  const { heading, lead } = await attainmentHead(page.report);
  return (
    <OrganizationFrame
      standing={page.report.standing}
      current="attainment"
      heading={heading}
      lead={lead}
      aside={<PeriodSwitch report={page.report} today={access.today} address={`/organizations/${code}/attainment`} />}
    >
      <AttainmentView page={page} isWhole={isWhole} readsNames={readsNames} />
    </OrganizationFrame>
  );
}
