import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { enter } from "@/access/enter";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { readPairs } from "@/features/persons/pairs";
import { PairsView } from "@/features/persons/pairs-view";
import { words } from "@/text/words";
import { oneOf } from "../../one-of";

type Props = PageProps<"/organizations/[code]/persons">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("persons"))("title") };
}

export default async function Persons({ params, searchParams }: Props) {
  const access = await enter("member.keep");
  const page = await readPairs(access, (await params).code, oneOf((await searchParams).done));
  if (!page) notFound();
  return (
    <OrganizationFrame standing={page.standing} current="members" heading={(await words("persons"))("title")}>
      <PairsView page={page} />
    </OrganizationFrame>
  );
}
