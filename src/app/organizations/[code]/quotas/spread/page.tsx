import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { UnknownPeriod } from "@/features/attainment/unknown-period";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { readSpread } from "@/features/quotas/spread/spread-page";
import { SpreadPeriods } from "@/features/quotas/spread/spread-periods";
import { SpreadView } from "@/features/quotas/spread/spread-view";
import { periodWords } from "@/text/period-words";
import { words } from "@/text/words";
import { oneOf } from "../../../one-of";

type Props = PageProps<"/organizations/[code]/quotas/spread">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("spread"))("title") };
}

export default async function Spread({ params, searchParams }: Props) {
  const access = await enter("attainment.read");
  const { code } = await params;
  const asked = await searchParams;
  const name = oneOf(asked.period);
  const page = await readSpread(access, accessTo, code, {
    period: name,
    propose: oneOf(asked.propose),
    total: oneOf(asked.total),
    done: oneOf(asked.done),
  });
  if (!page) notFound();
  if (page === "period") return <UnknownPeriod name={name ?? ""} code={code} />;
  const period = (await periodWords())(page.period);
  return (
    <OrganizationFrame
      standing={page.standing}
      current="quotas"
      heading={(await words("spread"))("title")}
      lead={`${page.standing.organization.name} · ${period}`}
      aside={<SpreadPeriods page={page} />}
    >
      <SpreadView page={page} />
    </OrganizationFrame>
  );
}
