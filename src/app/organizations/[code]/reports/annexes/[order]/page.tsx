import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { enter } from "@/access/enter";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { OrderView } from "@/features/reports/order-view";
import { readOrderPage } from "@/features/reports/read-order";
import { reportTitle } from "@/features/reports/report-title";
import { words } from "@/text/words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("reports"))("annexHeading") };
}

export default async function Annex({ params }: PageProps<"/organizations/[code]/reports/annexes/[order]">) {
  const access = await enter("attainment.read");
  const { code, order } = await params;
  const page = await readOrderPage(access, code, order);
  if (!page) notFound();
  return (
    <OrganizationFrame
      standing={page.standing}
      current="reports"
      heading={await reportTitle("orderTitle", page.period)}
    >
      <OrderView order={page.order} />
    </OrganizationFrame>
  );
}
