import type { ReactNode } from "react";
import { signedIn } from "@/access/enter";
import { visitorBar } from "@/features/auth/visitor-bar";
import { Foot } from "@/ui/foot";
import { Page } from "@/ui/page";

/** What surrounds a page that belongs to no organization: the bar above, the foot below. */
export default async function PlainLayout({ children }: { children: ReactNode }) {
  await signedIn();
  return (
    <>
      {visitorBar()}
      <Page>{children}</Page>
      <Foot />
    </>
  );
}
