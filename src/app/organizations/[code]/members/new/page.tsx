import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { readNewMember } from "@/features/members/new-member";
import { NewMemberForm } from "@/features/members/new-member-form";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { words } from "@/text/words";

type Props = PageProps<"/organizations/[code]/members/new">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("members"))("newTitle") };
}

export default async function NewMember({ params }: Props) {
  const access = await enter("member.keep");
  const page = await readNewMember(access, accessTo, (await params).code);
  if (!page) notFound();
  const say = await words("members");
  return (
    <OrganizationFrame standing={page.standing} current="members" heading={say("newTitle")}>
      <p className="max-w-text pb-2">{say("newLead")}</p>
      <NewMemberForm page={page} />
    </OrganizationFrame>
  );
}
