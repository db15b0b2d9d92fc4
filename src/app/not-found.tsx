import type { Metadata } from "next";
import { visitorBar } from "@/features/auth/visitor-bar";
import { useWords, words } from "@/text/words";
import { Blank } from "@/ui/blank";
import { ButtonLink } from "@/ui/button-link";
import { Foot } from "@/ui/foot";
import { Page } from "@/ui/page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("frame"))("missingTitle") };
}

/** Also what lies outside the visitor's reach: nothing may tell the two apart. */
export default function NotFound() {
  const say = useWords("frame");
  return (
    <>
      {visitorBar()}
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
      <Foot />
    </>
  );
}
