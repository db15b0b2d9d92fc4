import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { enter } from "@/access/enter";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { readThresholdsPage } from "@/features/watch/thresholds-page";
import { ThresholdsView } from "@/features/watch/thresholds-view";
import { words } from "@/text/words";
import { oneOf } from "../../../one-of";

type Props = PageProps<"/organizations/[code]/watch/thresholds">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("watch"))("thresholdsTitle") };
}

export default async function Thresholds({ params, searchParams }: Props) {
  const access = await enter("watch.read");
  const page = await readThresholdsPage(access, (await params).code);
  if (!page) notFound();
  return (
    <OrganizationFrame standing={page.standing} current="watch" heading={(await words("watch"))("thresholdsTitle")}>
      <ThresholdsView page={page} done={oneOf((await searchParams).done)} />
    </OrganizationFrame>
  );
}
