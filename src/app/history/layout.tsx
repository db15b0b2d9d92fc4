import type { ReactNode } from "react";
import { signedIn } from "@/access/enter";
import { VisitorBar } from "@/features/auth/visitor-bar";
import { Foot } from "@/ui/foot";
import { Page } from "@/ui/page";

export default async function Layout({ children }: { children: ReactNode }) {
  await signedIn();
  return (
    <>
      <VisitorBar />
      <Page>{children}</Page>
      <Foot />
    </>
  );
}
