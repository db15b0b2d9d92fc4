import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { ChooseBelow } from "@/features/admissions/choose-below";
import { readNamedEntry } from "@/features/admissions/named-entry";
import { NamedForm } from "@/features/admissions/named-form";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { words } from "@/text/words";

type Props = PageProps<"/organizations/[code]/admissions/new">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("admissions"))("namedTitle") };
}

export default async function NewAdmission({ params }: Props) {
  const access = await enter("admission.record");
  const entry = await readNamedEntry(access, accessTo, (await params).code);
  if (!entry) notFound();
  const { standing, cells, committees } = entry;
  return (
    <OrganizationFrame standing={standing} current="entry" heading={(await words("admissions"))("namedTitle")}>
      <NamedForm entry={entry} />
      <ChooseBelow committees={committees} hasCells={cells.length > 0} />
    </OrganizationFrame>
  );
}
