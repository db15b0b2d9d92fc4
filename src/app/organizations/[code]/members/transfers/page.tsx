import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { enter } from "@/access/enter";
import { readTransfers } from "@/features/members/transfer-page";
import { TransferView } from "@/features/members/transfer-view";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { words } from "@/text/words";
import { oneOf } from "../../../one-of";

type Props = PageProps<"/organizations/[code]/members/transfers">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("members"))("transfersTitle") };
}

export default async function Transfers({ params, searchParams }: Props) {
  const access = await enter("member.read");
  const page = await readTransfers(access, (await params).code, oneOf((await searchParams).done));
  if (!page) notFound();
  return (
    <OrganizationFrame standing={page.standing} current="members" heading={(await words("members"))("transfersTitle")}>
      <TransferView page={page} />
    </OrganizationFrame>
  );
}
