import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { readDossier } from "@/features/candidates/dossier";
import { dossierLead } from "@/features/candidates/dossier-lead";
import { DossierView } from "@/features/candidates/dossier-view";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { MergedLog } from "@/features/persons/merged-log";
import { SightLog } from "@/features/persons/sight-log";
import { words } from "@/text/words";

type Props = PageProps<"/organizations/[code]/candidates/[id]">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("candidates"))("dossier") };
}

export default async function Candidate({ params, searchParams }: Props) {
  const access = await enter("candidate.read");
  const page = await readDossier(access, accessTo, await params, await searchParams);
  if (!page) notFound();
  return (
    <OrganizationFrame
      standing={page.standing}
      current="candidates"
      heading={page.row.fullName}
      lead={await dossierLead(page)}
    >
      <DossierView
        page={page}
        seen={
          <>
            <MergedLog merged={page.row.merged} />
            <SightLog sights={page.row.sights} />
          </>
        }
      />
    </OrganizationFrame>
  );
}
