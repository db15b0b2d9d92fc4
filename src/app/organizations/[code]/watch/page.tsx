import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { readWatch } from "@/features/watch/watch-page";
import { WatchView } from "@/features/watch/watch-view";
import { words } from "@/text/words";

type Props = PageProps<"/organizations/[code]/watch">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("watch"))("title") };
}

export default async function Watch({ params, searchParams }: Props) {
  const access = await enter("watch.read");
  const page = await readWatch(access, accessTo, (await params).code, await searchParams);
  if (!page) notFound();
  return (
    <OrganizationFrame standing={page.standing} current="watch" heading={(await words("watch"))("title")}>
      <WatchView page={page} />
    </OrganizationFrame>
  );
}
