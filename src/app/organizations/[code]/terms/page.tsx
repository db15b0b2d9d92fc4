import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { enter } from "@/access/enter";
import { KeepNav } from "@/features/organizations/keep/keep-nav";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { readTermPage } from "@/features/organizations/terms/term-page";
import { TermView } from "@/features/organizations/terms/term-view";
import { words } from "@/text/words";
import { oneOf } from "../../one-of";

type Props = PageProps<"/organizations/[code]/terms">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("keep"))("title.terms") };
}

export default async function Terms({ params, searchParams }: Props) {
  const access = await enter("term.keep");
  const page = await readTermPage(access, (await params).code, oneOf((await searchParams).done));
  if (!page) notFound();
  const { organization } = page.standing;
  return (
    <OrganizationFrame
      standing={page.standing}
      current="keep"
      heading={(await words("keep"))("title.terms")}
      lead={organization.name}
      aside={<KeepNav organization={organization} current="terms" />}
    >
      <TermView page={page} />
    </OrganizationFrame>
  );
}
