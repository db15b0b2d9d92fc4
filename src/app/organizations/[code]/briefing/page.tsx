import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { UnknownPeriod } from "@/features/attainment/unknown-period";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { readBriefing } from "@/features/watch/briefing/briefing";
import { BriefingMonths, BriefingView } from "@/features/watch/briefing/briefing-view";
import { words } from "@/text/words";
import { oneOf } from "../../one-of";

type Props = PageProps<"/organizations/[code]/briefing">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("briefing"))("title") };
}

export default async function Briefing({ params, searchParams }: Props) {
  const access = await enter("attainment.read");
  const { code } = await params;
  const sent = await searchParams;
  const page = await readBriefing(access, accessTo, code, sent);
  if (!page) notFound();
  if (page === "period") return <UnknownPeriod name={oneOf(sent.month) ?? ""} code={code} />;
  return (
    <OrganizationFrame
      standing={page.standing}
      current="watch"
      heading={(await words("briefing"))("title")}
      aside={<BriefingMonths page={page} />}
    >
      <BriefingView page={page} />
    </OrganizationFrame>
  );
}
