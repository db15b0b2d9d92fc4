import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { readHistory } from "@/features/audit/history";
import { readFilter } from "@/features/audit/history-filter";
import { HistoryView } from "@/features/audit/history-view";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { words } from "@/text/words";

type Props = PageProps<"/organizations/[code]/history">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("audit"))("title") };
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const access = await enter("audit.read");
  const history = await readHistory(access, accessTo, (await params).code, readFilter(await searchParams));
  if (!history) notFound();
  return (
    <OrganizationFrame standing={history.standing} current="history" heading={(await words("audit"))("title")}>
      <HistoryView history={history} />
    </OrganizationFrame>
  );
}
