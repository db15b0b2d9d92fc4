import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { readHamletList } from "@/features/hamlets/hamlet-list";
import { HamletListView } from "@/features/hamlets/hamlet-list-view";
import { readHamletQuery } from "@/features/hamlets/hamlet-query";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { words } from "@/text/words";
import { oneOf } from "../../one-of";

type Props = PageProps<"/organizations/[code]/hamlets">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("hamlets"))("title") };
}

export default async function Hamlets({ params, searchParams }: Props) {
  const access = await enter("attainment.read");
  const query = await searchParams;
  const list = await readHamletList(access, accessTo, (await params).code, readHamletQuery(query));
  if (!list) notFound();
  return (
    <OrganizationFrame standing={list.standing} current="hamlets" heading={(await words("hamlets"))("title")}>
      <HamletListView list={list} done={oneOf(query.done)} change={oneOf(query.change)} />
    </OrganizationFrame>
  );
}
