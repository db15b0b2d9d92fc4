import type { ReactNode } from "react";
import type { Standing } from "@/data/organizations/standing";
import { words } from "@/text/words";
import { Crumbs } from "@/ui/crumbs";
import { FarTabs } from "@/ui/far-tabs";
import { Page } from "@/ui/page";
import { PageHead } from "@/ui/page-head";
import { Tabs } from "@/ui/tabs";
import { ClosedNotice } from "./closed-notice";
import { type Part, sectionsOf } from "./organization-tabs";

type Props = {
  readonly standing: Pick<Standing, "organization" | "superiors">;
  readonly current: Part;
  readonly heading: string;
  /** What stands under the heading: the name of the organization, unless there is more to say. */
  readonly lead?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** What surrounds every page of an organization: its sections, the way down to it, its heading. */
export async function OrganizationFrame({ standing, current, heading, lead, aside, children }: Props) {
  const say = await words("frame");
  const { organization, superiors } = standing;
  const { near, far } = await sectionsOf(organization);
  const at = (code: string, place = near[0]?.place ?? "") => `/organizations/${code}${place}`;
  const tab = ({ part, label, place }: (typeof near)[number]) => ({
    label,
    href: at(organization.code, place),
    current: part === current,
  });
  const others = [...far.map(tab), { label: say("tree"), href: "/organizations" }];
  return (
    <>
      <Tabs items={[...near.map(tab), ...others.map((one) => ({ ...one, far: true }))]} />
      <Page>
        <Crumbs
          items={superiors.map(({ code, name, isReached }) => ({ label: name, ...(isReached && { href: at(code) }) }))}
        />
        <PageHead title={heading} lead={lead ?? organization.name}>
          {aside}
        </PageHead>
        <ClosedNotice closedOn={organization.closedOn} />
        {children}
      </Page>
      <FarTabs label={say("others")} items={others} />
    </>
  );
}
