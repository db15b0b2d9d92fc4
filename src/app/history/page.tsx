import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { enter } from "@/access/enter";
import { readInstallationFilter } from "@/features/audit/history-filter";
import { readInstallation } from "@/features/audit/installation";
import { InstallationView } from "@/features/audit/installation-view";
import { words } from "@/text/words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("installation"))("title") };
}

export default async function InstallationHistory({ searchParams }: PageProps<"/history">) {
  const access = await enter("audit.read");
  const trail = await readInstallation(access, readInstallationFilter(await searchParams));
  return trail ? <InstallationView trail={trail} /> : notFound();
}
