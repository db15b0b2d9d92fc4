import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { enter } from "@/access/enter";
import { readHolderPage } from "@/features/organizations/holders/holder-page";
import { HolderView } from "@/features/organizations/holders/holder-view";
import { KeepFrame, keepTitle } from "@/features/organizations/keep/keep-frame";

type Props = PageProps<"/organizations/[code]/access">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: await keepTitle("access") };
}

export default async function Holders({ params }: Props) {
  const access = await enter("grant.read");
  const page = await readHolderPage(access, (await params).code);
  if (!page) notFound();
  return (
    <KeepFrame standing={page.standing} current="access">
      <HolderView page={page} />
    </KeepFrame>
  );
}
