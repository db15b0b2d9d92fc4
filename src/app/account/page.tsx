import type { Metadata } from "next";
import { enter } from "@/access/enter";
import { AccountView } from "@/features/auth/account/account-view";
import { visitorBar } from "@/features/auth/visitor-bar";
import { words } from "@/text/words";
import { Foot } from "@/ui/foot";
import { Page } from "@/ui/page";
import { oneOf } from "../organizations/one-of";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("account"))("title") };
}

export default async function Account({ searchParams }: PageProps<"/account">) {
  const access = await enter("account.keep");
  return (
    <>
      {visitorBar()}
      <Page>
        <AccountView access={access} done={oneOf((await searchParams).done)} />
      </Page>
      <Foot />
    </>
  );
}
