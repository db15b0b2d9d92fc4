import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { enter } from "@/access/enter";
import { KeepNav } from "@/features/organizations/keep/keep-nav";
import { readKeepPage } from "@/features/organizations/keep/keep-page";
import { KeepView } from "@/features/organizations/keep/keep-view";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { words } from "@/text/words";

type Props = PageProps<"/organizations/[code]/keep">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("keep"))("title.keep") };
}

export default async function Keep({ params, searchParams }: Props) {
  const access = await enter("organization.keep");
  const page = await readKeepPage(access, (await params).code, await searchParams);
  if (!page) notFound();
  const { organization } = page.standing;
  return (
    <OrganizationFrame
      standing={page.standing}
      current="keep"
      heading={(await words("keep"))("title.keep")}
      lead={organization.name}
      aside={<KeepNav organization={organization} current="keep" />}
    >
      <KeepView page={page} />
    </OrganizationFrame>
  );
}
