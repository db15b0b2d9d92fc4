import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { readDue } from "@/features/candidates/due";
import { DueView } from "@/features/candidates/due-view";
import { readDueMembers } from "@/features/members/due";
import { DueSection } from "@/features/members/due-section";
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
  const { organization } = page.standing;
  const members = await readDueMembers(await accessTo("member.read"), organization.path);
  return (
    <OrganizationFrame standing={page.standing} current="candidates" heading={(await words("candidates"))("dueTitle")}>
      <DueView page={page} />
      <DueSection members={members} code={organization.code} />
    </OrganizationFrame>
  );
}
