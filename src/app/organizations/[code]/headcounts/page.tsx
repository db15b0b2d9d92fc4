import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { enter } from "@/access/enter";
import { readHeadcountPage } from "@/features/organizations/headcounts/headcount-page";
import { HeadcountView } from "@/features/organizations/headcounts/headcount-view";
import { KeepFrame, keepTitle } from "@/features/organizations/keep/keep-frame";
import { oneOf } from "../../one-of";

type Props = PageProps<"/organizations/[code]/headcounts">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: await keepTitle("headcounts") };
}

export default async function Headcounts({ params, searchParams }: Props) {
  const access = await enter("headcount.keep");
  const page = await readHeadcountPage(access, (await params).code, oneOf((await searchParams).done));
  if (!page) notFound();
  return (
    <KeepFrame standing={page.standing} current="headcounts">
      <HeadcountView page={page} />
    </KeepFrame>
  );
}
