import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { readLine } from "@/features/admissions/line";
import { LineView } from "@/features/admissions/line-view";
import { lineHead } from "@/features/admissions/line-words";
import { EntryHistory } from "@/features/audit/entry-history";
import { readEntryHistory } from "@/features/audit/history";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { words } from "@/text/words";

type Props = PageProps<"/organizations/[code]/admissions/[id]">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("admissions"))("lineTitle") };
}

export default async function AdmissionLine({ params, searchParams }: Props) {
  const access = await enter("admission.read");
  const page = await readLine(access, accessTo, await params, await searchParams);
  if (!page) notFound();
  return (
    <OrganizationFrame
      standing={page.standing}
      current="entry"
      heading={(await words("admissions"))("lineTitle")}
      lead={await lineHead(page)}
    >
      <LineView page={page} />
      <EntryHistory
        history={await readEntryHistory(await accessTo("audit.read"), accessTo, page.line.code, page.line.id)}
      />
    </OrganizationFrame>
  );
}
