import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { enter } from "@/access/enter";
import { PeriodSwitch } from "@/features/attainment/period-switch";
import { reviewHead } from "@/features/attainment/review/head";
import { readYears } from "@/features/attainment/review/years";
import { YearsView } from "@/features/attainment/review/years-view";
import { UnknownPeriod } from "@/features/attainment/unknown-period";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { oneOf } from "../../../one-of";

type Props = PageProps<"/organizations/[code]/review/years">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const page = await read({ params, searchParams });
  return page && page !== "period" ? { title: (await reviewHead(page)).title } : {};
}

export default async function Years({ params, searchParams }: Props) {
  const access = await enter("attainment.read");
  const { code } = await params;
  const { period, level, all } = await searchParams;
  const page = await read({ params, searchParams });
  if (!page) notFound();
  if (page === "period") return <UnknownPeriod name={oneOf(period) ?? ""} code={code} />;
  const { heading, lead } = await reviewHead(page);
  const rest = oneOf(level) ? `&level=${page.level?.level}` : "";
  return (
    <OrganizationFrame
      standing={page.standing}
      current="review"
      heading={heading}
      lead={lead}
      aside={
        <PeriodSwitch
          report={{ ...page, quotasOn: null }}
          today={access.today}
          address={`/organizations/${code}/review/years`}
          rest={rest}
        />
      }
    >
      <YearsView years={page} isWhole={all === "1"} />
    </OrganizationFrame>
  );
}

async function read({ params, searchParams }: Pick<Props, "params" | "searchParams">) {
  const access = await enter("attainment.read");
  const { period, level, all } = await searchParams;
  return readYears(access, (await params).code, oneOf(period), oneOf(level), all === "1");
}
