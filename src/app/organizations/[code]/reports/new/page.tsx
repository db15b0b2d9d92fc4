import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { DraftView } from "@/features/reports/draft-view";
import { readDraft } from "@/features/reports/read-report";
import { RefusedReport } from "@/features/reports/refused-report";
import { reportTitle } from "@/features/reports/report-title";
import { words } from "@/text/words";
import { oneOf } from "../../../one-of";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("reports"))("title") };
}

export default async function NewReport({ params, searchParams }: PageProps<"/organizations/[code]/reports/new">) {
  const access = await enter("attainment.read");
  const { period, other, done } = await searchParams;
  const asked = oneOf(other)?.trim() || oneOf(period) || "";
  const draft = await readDraft(access, accessTo, (await params).code, asked);
  if (!draft) notFound();
  const isRefused = "refused" in draft;
  return (
    <OrganizationFrame
      standing={draft.standing}
      current="reports"
      heading={isRefused ? (await words("reports"))("title") : await reportTitle("preview", draft.period)}
    >
      {isRefused ? <RefusedReport refused={draft} /> : <DraftView draft={draft} done={oneOf(done)} />}
    </OrganizationFrame>
  );
}
