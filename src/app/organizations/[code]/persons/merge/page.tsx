import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { enter } from "@/access/enter";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { MergeView } from "@/features/persons/merge-view";
import { readMerge } from "@/features/persons/pairs";
import { words } from "@/text/words";
import { oneOf } from "../../../one-of";

type Props = PageProps<"/organizations/[code]/persons/merge">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("persons"))("mergeTitle") };
}

export default async function MergePersons({ params, searchParams }: Props) {
  const access = await enter("member.keep");
  const { keep, other, chosen } = await searchParams;
  const page = await readMerge(access, (await params).code, oneOf(keep), oneOf(other), oneOf(chosen) === "yes");
  if (!page) notFound();
  return (
    <OrganizationFrame standing={page.standing} current="members" heading={(await words("persons"))("mergeTitle")}>
      <MergeView page={page} />
    </OrganizationFrame>
  );
}
