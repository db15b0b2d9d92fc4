import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { isFirstRun } from "@/access/first-run";
import { WelcomeForm } from "@/features/auth/welcome/welcome-form";
import { words } from "@/text/words";
import { Foot } from "@/ui/foot";
import { Page } from "@/ui/page";
import { PageHead } from "@/ui/page-head";
import { TopBar } from "@/ui/top-bar";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("welcome"))("title") };
}

/** Only while there is no user. */
export default async function Welcome() {
  if (!(await isFirstRun())) notFound();
  const say = await words("welcome");
  return (
    <>
      <TopBar />
      <Page>
        <PageHead title={say("title")} lead={say("lead")} />
        <WelcomeForm />
      </Page>
      <Foot />
    </>
  );
}
