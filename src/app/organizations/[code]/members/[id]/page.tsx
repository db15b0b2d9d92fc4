import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { enter } from "@/access/enter";
import { readMember } from "@/features/members/member-page";
import { MemberView } from "@/features/members/member-view";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { MergedLog } from "@/features/persons/merged-log";
import { SightLog } from "@/features/persons/sight-log";
import { words } from "@/text/words";
import { oneOf } from "../../../one-of";

type Props = PageProps<"/organizations/[code]/members/[id]">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("members"))("dossier") };
}

export default async function Member({ params, searchParams }: Props) {
  const access = await enter("member.read");
  const page = await readMember(access, await params, oneOf((await searchParams).done));
  if (!page) notFound();
  return (
    <OrganizationFrame standing={page.standing} current="members" heading={page.dossier.fullName}>
      <MemberView
        page={page}
        seen={
          <>
            <MergedLog merged={page.dossier.merged} />
            <SightLog sights={page.dossier.sights} />
          </>
        }
      />
    </OrganizationFrame>
  );
}
