import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { FrozenView } from "@/features/reports/frozen-view";
import { readFrozenPage } from "@/features/reports/read-frozen";
import { reportTitle } from "@/features/reports/report-title";
import { words } from "@/text/words";
import { oneOf } from "../../../one-of";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("reports"))("title") };
}

export default async function FrozenReport({ params, searchParams }: PageProps<"/organizations/[code]/reports/[id]">) {
  const access = await enter("attainment.read");
  const { code, id } = await params;
  const page = await readFrozenPage(access, accessTo, code, id);
  if (!page) notFound();
  return (
    <OrganizationFrame
      standing={page.standing}
      current="reports"
      heading={await reportTitle("frozenTitle", page.frozen.figures.period)}
    >
      <FrozenView page={page} done={oneOf((await searchParams).done)} />
    </OrganizationFrame>
  );
}
