import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { enter } from "@/access/enter";
import { KeepFrame, keepTitle } from "@/features/organizations/keep/keep-frame";
import { readTermPage } from "@/features/organizations/terms/term-page";
import { TermView } from "@/features/organizations/terms/term-view";
import { oneOf } from "../../one-of";

type Props = PageProps<"/organizations/[code]/terms">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: await keepTitle("terms") };
}

export default async function Terms({ params, searchParams }: Props) {
  const access = await enter("term.keep");
  const page = await readTermPage(access, (await params).code, oneOf((await searchParams).done));
  if (!page) notFound();
  return (
    <KeepFrame standing={page.standing} current="terms">
      <TermView page={page} />
    </KeepFrame>
  );
}
