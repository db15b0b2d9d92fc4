import type { Route } from "next";
import { redirect } from "next/navigation";
import { signedIn } from "@/access/enter";
import { Choice } from "@/features/auth/choice";
import { homeOf } from "@/features/auth/home";
import { visitorBar } from "@/features/auth/visitor-bar";
import { Foot } from "@/ui/foot";
import { Page as Body } from "@/ui/page";

/** Home: on to the visitor's own organization, or the choice between several. */
export default async function Page() {
  const home = homeOf(await signedIn());
  if ("go" in home) redirect(home.go as Route);
  return (
    <>
      {visitorBar()}
      <Body>
        <Choice places={home.choose} />
      </Body>
      <Foot />
    </>
  );
}
