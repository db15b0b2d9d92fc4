import type { ReactNode } from "react";
import { signedIn } from "@/access/enter";
import { VisitorBar } from "@/features/auth/visitor-bar";

export default async function Layout({ children }: { children: ReactNode }) {
  await signedIn();
  return (
    <>
      <VisitorBar />
      {children}
    </>
  );
}
