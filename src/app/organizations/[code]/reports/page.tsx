import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { enter } from "@/access/enter";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { ReportsView, readReports } from "@/features/reports/reports-view";
import { words } from "@/text/words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("reports"))("title") };
}

export default async function Reports({ params }: PageProps<"/organizations/[code]/reports">) {
  const access = await enter("attainment.read");
  const page = await readReports(access, (await params).code);
  if (!page) notFound();
  const say = await words("reports");
  return (
    <OrganizationFrame standing={page.standing} current="reports" heading={say("title")} lead={say("lead")}>
      <ReportsView page={page} />
    </OrganizationFrame>
  );
}
