import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { enter } from "@/access/enter";
import { KeepFrame, keepTitle } from "@/features/organizations/keep/keep-frame";
import { readKeepPage } from "@/features/organizations/keep/keep-page";
import { KeepView } from "@/features/organizations/keep/keep-view";

type Props = PageProps<"/organizations/[code]/keep">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: await keepTitle("keep") };
}

export default async function Keep({ params, searchParams }: Props) {
  const access = await enter("organization.keep");
  const page = await readKeepPage(access, (await params).code, await searchParams);
  if (!page) notFound();
  return (
    <KeepFrame standing={page.standing} current="keep">
      <KeepView page={page} />
    </KeepFrame>
  );
}
