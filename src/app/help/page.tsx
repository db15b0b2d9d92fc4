import type { Metadata } from "next";
import { may } from "@/access/may";
import { Guide, readers } from "@/features/help/guide";
import { words } from "@/text/words";
import { Page } from "@/ui/page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("help"))("title") };
}

export default async function Help({ searchParams }: PageProps<"/help">) {
  const asked = (await searchParams).for;
  const own = (await may("admission.record")) ? "secretary" : "board";
  return (
    <Page>
      <Guide reader={readers.find((reader) => reader === asked) ?? own} />
    </Page>
  );
}
