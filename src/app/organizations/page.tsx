import type { Metadata } from "next";
import { enter } from "@/access/enter";
import { may } from "@/access/may";
import { findOrganizations, namesAbove } from "@/features/organizations/queries";
import { TreeView } from "@/features/organizations/tree-view";
import { words } from "@/text/words";
import { ButtonLink } from "@/ui/button-link";
import { Page } from "@/ui/page";
import { PageHead } from "@/ui/page-head";
import { oneOf } from "./one-of";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("organization"))("treeTitle") };
}

export default async function Organizations({ searchParams }: PageProps<"/organizations">) {
  const access = await enter("organization.read");
  const { q, after } = await searchParams;
  const text = (oneOf(q) ?? "").slice(0, 100).trim();
  const page = await findOrganizations(access, text, oneOf(after) ?? "");
  const say = await words("organization");
  return (
    <Page>
      <div className="pt-6">
        <PageHead title={say("treeTitle")}>
          <Keeping />
        </PageHead>
      </div>
      <TreeView page={page} text={text} above={await namesAbove(access, page.found)} opens={await pageOf()} />
    </Page>
  );
}

/** What the administrator keeps for the whole installation. */
async function Keeping() {
  const [isUsers, isRegulations, isHistory] = await Promise.all([
    may("user.keep"),
    may("regulation.keep"),
    may("audit.read", "/"),
  ]);
  const say = await words("regulations");
  return (
    <div className="flex flex-wrap gap-2">
      {isUsers ? <ButtonLink href="/users">{(await words("users"))("title")}</ButtonLink> : null}
      {isRegulations ? <ButtonLink href="/regulations">{say("title")}</ButtonLink> : null}
      {isRegulations ? <ButtonLink href="/holidays">{say("calendarTitle")}</ButtonLink> : null}
      {isHistory ? <ButtonLink href="/history">{(await words("installation"))("title")}</ButtonLink> : null}
    </div>
  );
}

/** Who keeps the installation opens no figures: the place in the tree, or what was done. */
async function pageOf() {
  if (await may("attainment.read")) return "";
  if (await may("organization.keep")) return "/keep";
  return (await may("audit.read")) ? "/history" : undefined;
}
