import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { accessTo } from "@/access/access-to";
import { enter } from "@/access/enter";
import { readLedger } from "@/features/admissions/ledger";
import { LedgerView } from "@/features/admissions/ledger-view";
import { OrganizationFrame } from "@/features/organizations/organization-frame";
import { words } from "@/text/words";

type Props = PageProps<"/organizations/[code]/admissions">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("admissions"))("ledgerTitle") };
}

export default async function Admissions({ params, searchParams }: Props) {
  const access = await enter("admission.read");
  const ledger = await readLedger(access, await accessTo("member.read"), (await params).code, await searchParams);
  if (!ledger) notFound();
  const say = await words("admissions");
  return (
    <OrganizationFrame standing={ledger.standing} current="entry" heading={say("ledgerTitle")}>
      <LedgerView ledger={ledger} />
    </OrganizationFrame>
  );
}
