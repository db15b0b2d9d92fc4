import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { readHamletPage } from "@/features/hamlets/hamlet-page";
import { HamletView } from "@/features/hamlets/hamlet-view";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { words } from "@/text/words";

type Props = PageProps<"/organizations/[code]/hamlets/[hamlet]">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("hamlets"))("title") };
}

export default async function Hamlet({ params, searchParams }: Props) {
  const access = await enter("attainment.read");
  const page = await readHamletPage(access, accessTo, await params, await searchParams);
  if (!page) notFound();
  return (
    <OrganizationFrame standing={page.standing} current="hamlets" heading={page.hamlet.name}>
      <HamletView page={page} />
    </OrganizationFrame>
  );
}
