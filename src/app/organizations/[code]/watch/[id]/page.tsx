import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { readCase } from "@/features/watch/case-page";
import { CaseView } from "@/features/watch/case-view";
import { ruleWords } from "@/features/watch/rule-words";
import { words } from "@/text/words";
import { oneOf } from "../../../one-of";

type Props = PageProps<"/organizations/[code]/watch/[id]">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("watch"))("title") };
}

export default async function WatchCase({ params, searchParams }: Props) {
  const access = await enter("watch.read");
  const page = await readCase(access, accessTo, await params);
  if (!page) notFound();
  return (
    <OrganizationFrame standing={page.standing} current="watch" heading={(await ruleWords()).name(page.row.rule)}>
      <CaseView page={page} done={oneOf((await searchParams).done)} />
    </OrganizationFrame>
  );
}
