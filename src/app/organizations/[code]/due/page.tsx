import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { enter } from "@/access/enter";
import { readDue } from "@/features/candidates/due";
import { DueView } from "@/features/candidates/due-view";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { words } from "@/text/words";

type Props = PageProps<"/organizations/[code]/due">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("candidates"))("dueTitle") };
}

export default async function Due({ params, searchParams }: Props) {
  const access = await enter("candidate.read");
  const page = await readDue(access, (await params).code, await searchParams);
  if (!page) notFound();
  return (
    <OrganizationFrame
      standing={page.standing}
      current="candidates"
      heading={(await words("candidates"))("dueTitle")}
      lead={page.standing.organization.name}
    >
      <DueView page={page} />
    </OrganizationFrame>
  );
}
