import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { enter } from "@/access/enter";
import { readTotalEntry } from "@/features/admissions/total-entry";
import { TotalView } from "@/features/admissions/total-view";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { words } from "@/text/words";

type Props = PageProps<"/organizations/[code]/admissions/total">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("admissions"))("totalTitle") };
}

export default async function NewTotal({ params, searchParams }: Props) {
  const access = await enter("admission.record");
  const entry = await readTotalEntry(access, (await params).code, await searchParams);
  if (!entry) notFound();
  return (
    <OrganizationFrame standing={entry.standing} current="entry" heading={(await words("admissions"))("totalTitle")}>
      <TotalView entry={entry} />
    </OrganizationFrame>
  );
}
