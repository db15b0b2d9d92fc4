import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { PeriodLinks } from "@/features/returns/period-links";
import { readReturns } from "@/features/returns/returns-page";
import { ReturnsView } from "@/features/returns/returns-view";
import { words } from "@/text/words";
import { oneOf } from "../../one-of";

type Props = PageProps<"/organizations/[code]/returns">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("returns"))("title") };
}

export default async function Returns({ params, searchParams }: Props) {
  const access = await enter("attainment.read");
  const { period, done } = await searchParams;
  const { code } = await params;
  const page = await readReturns(access, accessTo, code, { period: oneOf(period), done: oneOf(done) });
  if (!page || page === "period") notFound();
  return (
    <OrganizationFrame
      standing={page.standing}
      current="returns"
      heading={(await words("returns"))("title")}
      aside={<PeriodLinks period={page.period} today={page.today} code={code} isYearOnly={page.below.length === 0} />}
    >
      <ReturnsView page={page} />
    </OrganizationFrame>
  );
}
