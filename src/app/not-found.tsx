import type { Metadata } from "next";
import { words } from "@/text/words";
import { Blank } from "@/ui/blank";
import { ButtonLink } from "@/ui/button-link";
import { Page } from "@/ui/page";
import { TopBar } from "@/ui/top-bar";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("frame"))("missingTitle") };
}

/** Also what lies outside the visitor's reach: nothing may tell the two apart. */
export default async function NotFound() {
  const say = await words("frame");
  return (
    <>
      <TopBar />
      <Page>
        <Blank
          kind="empty"
          level={1}
          heading={say("missingHeading")}
          actions={<ButtonLink href="/">{say("missingHome")}</ButtonLink>}
        >
          <p>{say("missingText")}</p>
        </Blank>
      </Page>
    </>
  );
}
