import type { Metadata } from "next";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { readMyCases } from "@/features/watch/my-cases";
import { MyCasesView } from "@/features/watch/my-cases-view";
import { words } from "@/text/words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("watch"))("mineTitle") };
}

export default async function Watch({ searchParams }: PageProps<"/watch">) {
  const reading = await enter("watch.read");
  const access = (await accessTo("watch.act")) ?? reading;
  return <MyCasesView page={await readMyCases(access, await searchParams)} />;
}
