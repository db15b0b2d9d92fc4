import type { ReactNode } from "react";
import { signedIn } from "@/access/enter";
import { visitorBar } from "@/features/auth/visitor-bar";

export default async function Layout({ children }: { children: ReactNode }) {
  await signedIn();
  return (
    <>
      {visitorBar()}
      {children}
    </>
  );
}
