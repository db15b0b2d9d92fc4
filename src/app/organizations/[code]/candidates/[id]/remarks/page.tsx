import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { enter } from "@/access/enter";
import { readRemarkSheet } from "@/features/candidates/remark-sheet";
import { RemarkSheetView } from "@/features/candidates/remark-sheet-view";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { words } from "@/text/words";

type Props = PageProps<"/organizations/[code]/candidates/[id]/remarks">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("following"))("sheetTitle") };
}

export default async function Remarks({ params }: Props) {
  const access = await enter("candidate.read");
  const sheet = await readRemarkSheet(access, await params);
  if (!sheet) notFound();
  const say = await words("following");
  return (
    <OrganizationFrame
      standing={sheet.standing}
      current="candidates"
      heading={say("sheetTitle")}
      lead={say("sheetLead", { name: sheet.row.fullName, place: sheet.row.place })}
    >
      <RemarkSheetView sheet={sheet} />
    </OrganizationFrame>
  );
}
