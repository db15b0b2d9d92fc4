import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { enter } from "@/access/enter";
import { readHeadcountPage } from "@/features/organizations/headcounts/headcount-page";
import { HeadcountView } from "@/features/organizations/headcounts/headcount-view";
import { KeepNav } from "@/features/organizations/keep/keep-nav";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { words } from "@/text/words";
import { oneOf } from "../../one-of";

type Props = PageProps<"/organizations/[code]/headcounts">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("keep"))("title.headcounts") };
}

export default async function Headcounts({ params, searchParams }: Props) {
  const access = await enter("headcount.keep");
  const page = await readHeadcountPage(access, (await params).code, oneOf((await searchParams).done));
  if (!page) notFound();
  const { organization } = page.standing;
  return (
    <OrganizationFrame
      standing={page.standing}
      current="keep"
      heading={(await words("keep"))("title.headcounts")}
      lead={organization.name}
      aside={<KeepNav organization={organization} current="headcounts" />}
    >
      <HeadcountView page={page} />
    </OrganizationFrame>
  );
}
