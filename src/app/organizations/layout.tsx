import type { ReactNode } from "react";
import { signedIn } from "@/access/enter";
import { here } from "@/access/here";
import { visitorBar } from "@/features/auth/visitor-bar";
import { DayBand } from "@/features/demo/day-band";
import { isDemoNow } from "@/features/demo/queries";
import { Foot } from "@/ui/foot";

export default async function Layout({ children }: { children: ReactNode }) {
  const { today } = await signedIn();
  return (
    <>
      {visitorBar(await searched())}
      {children}
      <Foot>{(await isDemoNow()) ? <DayBand today={today} back={await here()} /> : null}</Foot>
    </>
  );
}

/** What was searched for, on the page of its results. */
async function searched() {
  const { pathname, searchParams } = new URL(await here(), "http://here");
  return pathname === "/organizations" ? (searchParams.get("q")?.slice(0, 100) ?? undefined) : undefined;
}
