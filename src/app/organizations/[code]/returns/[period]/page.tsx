import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { readReturn } from "@/features/returns/return-page";
import { returnTitle } from "@/features/returns/return-title";
import { ReturnView } from "@/features/returns/return-view";
import { oneOf } from "../../../one-of";

type Props = PageProps<"/organizations/[code]/returns/[period]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: await returnTitle((await params).period) };
}

export default async function Return({ params, searchParams }: Props) {
  const access = await enter("attainment.read");
  const { code, period } = await params;
  const page = await readReturn(access, accessTo, code, period);
  if (!page) notFound();
  return (
    <OrganizationFrame standing={page.standing} current="returns" heading={await returnTitle(page.period.name)}>
      <ReturnView page={page} done={oneOf((await searchParams).done)} />
    </OrganizationFrame>
  );
}
