import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { ClassView } from "@/features/sourcing/classes/class-view";
import { readClass } from "@/features/sourcing/classes/classes-page";
import { words } from "@/text/words";

type Props = PageProps<"/organizations/[code]/classes/[id]">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("classes"))("one") };
}

export default async function AwarenessClass({ params, searchParams }: Props) {
  const access = await enter("attainment.read");
  const page = await readClass(access, accessTo, await params, await searchParams);
  if (!page) notFound();
  const say = await words("classes");
  return (
    <OrganizationFrame
      standing={page.standing}
      current="candidates"
      heading={page.of.name || say("one")}
      lead={page.of.name ? say("one") : page.of.place}
    >
      <ClassView page={page} />
    </OrganizationFrame>
  );
}
