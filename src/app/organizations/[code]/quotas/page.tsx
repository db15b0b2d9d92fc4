import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { readQuotas } from "@/features/quotas/quota-page";
import { QuotasView } from "@/features/quotas/quotas-view";
import { words } from "@/text/words";
import { oneOf } from "../../one-of";

type Props = PageProps<"/organizations/[code]/quotas">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("quotas"))("title") };
}

export default async function Quotas({ params, searchParams }: Props) {
  const access = await enter("attainment.read");
  const { done, end } = await searchParams;
  const page = await readQuotas(access, accessTo, (await params).code, oneOf(done));
  if (!page) notFound();
  return (
    <OrganizationFrame standing={page.standing} current="quotas" heading={(await words("quotas"))("title")}>
      <QuotasView page={page} isEnding={end !== undefined} />
    </OrganizationFrame>
  );
}
