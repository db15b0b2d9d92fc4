import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { readClasses } from "@/features/sourcing/classes/classes-page";
import { ClassesView } from "@/features/sourcing/classes/classes-view";
import { words } from "@/text/words";

type Props = PageProps<"/organizations/[code]/classes">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("classes"))("title") };
}

export default async function Classes({ params, searchParams }: Props) {
  const access = await enter("attainment.read");
  const page = await readClasses(access, accessTo, (await params).code, await searchParams);
  if (!page) notFound();
  return (
    <OrganizationFrame standing={page.standing} current="candidates" heading={(await words("classes"))("title")}>
      <ClassesView page={page} />
    </OrganizationFrame>
  );
}
