import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { readNewCandidate } from "@/features/candidates/new-candidate";
import { NewCandidateForm } from "@/features/candidates/new-form";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { words } from "@/text/words";

type Props = PageProps<"/organizations/[code]/candidates/new">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("candidates"))("newTitle") };
}

export default async function NewCandidate({ params }: Props) {
  const access = await enter("candidate.keep");
  const page = await readNewCandidate(access, accessTo, (await params).code);
  if (!page) notFound();
  return (
    <OrganizationFrame standing={page.standing} current="candidates" heading={(await words("candidates"))("newTitle")}>
      <NewCandidateForm page={page} />
    </OrganizationFrame>
  );
}
