import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { readIndicatorsPage } from "@/features/watch/indicators/indicators-page";
import { IndicatorsView } from "@/features/watch/indicators/indicators-view";
import { words } from "@/text/words";
import { oneOf } from "../../one-of";

type Props = PageProps<"/organizations/[code]/indicators">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("watch"))("indicatorsHeading") };
}

export default async function Indicators({ params, searchParams }: Props) {
  const access = await enter("attainment.read");
  const page = await readIndicatorsPage(access, accessTo, (await params).code);
  if (!page) notFound();
  return (
    <OrganizationFrame
      standing={page.standing}
      current="watch"
      heading={(await words("watch"))("indicatorsHeading")}
      lead={page.standing.organization.name}
    >
      <IndicatorsView page={page} done={oneOf((await searchParams).done)} />
    </OrganizationFrame>
  );
}
