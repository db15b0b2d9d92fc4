import type { Metadata } from "next";
import { enter } from "@/access/enter";
import { readMyCases } from "@/features/watch/my-cases";
import { MyCasesView } from "@/features/watch/my-cases-view";
import { words } from "@/text/words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("watch"))("mineTitle") };
}

export default async function Watch({ searchParams }: PageProps<"/watch">) {
  const access = await enter("watch.act");
  return <MyCasesView page={await readMyCases(access, await searchParams)} />;
}
