import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { enter } from "@/access/enter";
import { readHolderPage } from "@/features/organizations/holders/holder-page";
import { HolderView } from "@/features/organizations/holders/holder-view";
import { KeepNav } from "@/features/organizations/keep/keep-nav";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { words } from "@/text/words";

type Props = PageProps<"/organizations/[code]/access">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("keep"))("title.access") };
}

export default async function Holders({ params }: Props) {
  const access = await enter("grant.read");
  const page = await readHolderPage(access, (await params).code);
  if (!page) notFound();
  const { organization } = page.standing;
  return (
    <OrganizationFrame
      standing={page.standing}
      current="keep"
      heading={(await words("keep"))("title.access")}
      lead={organization.name}
      aside={<KeepNav organization={organization} current="access" />}
    >
      <HolderView page={page} />
    </OrganizationFrame>
  );
}
