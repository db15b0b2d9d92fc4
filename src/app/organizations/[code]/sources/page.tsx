import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { SourceYears } from "@/features/sourcing/source-years";
import { readSources } from "@/features/sourcing/sources-page";
import { SourcesView } from "@/features/sourcing/sources-view";
import { words } from "@/text/words";

type Props = PageProps<"/organizations/[code]/sources">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("sourcing"))("title") };
}

export default async function Sources({ params, searchParams }: Props) {
  const access = await enter("attainment.read");
  const page = await readSources(access, accessTo, (await params).code, await searchParams);
  if (!page) notFound();
  return (
    <OrganizationFrame
      standing={page.standing}
      current="candidates"
      heading={(await words("sourcing"))("title")}
      aside={<SourceYears page={page} />}
    >
      <SourcesView page={page} />
    </OrganizationFrame>
  );
}
