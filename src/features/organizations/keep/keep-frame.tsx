import type { ReactNode } from "react";
import type { Standing } from "@/data/organizations/standing";
import { words } from "@/text/words";
import { OrganizationFrame } from "../organization-frame";
import { KeepNav, type KeptPart } from "./keep-nav";

type Props = {
  readonly standing: Pick<Standing, "organization" | "superiors">;
  readonly current: KeptPart;
  readonly children: ReactNode;
};

/** What surrounds the pages where an organization itself is kept: its heading, and the way to the other parts. */
export const KeepFrame = async ({ standing, current, children }: Props) => (
  <OrganizationFrame
    standing={standing}
    current="keep"
    heading={await keepTitle(current)}
    aside={<KeepNav organization={standing.organization} current={current} />}
  >
    {children}
  </OrganizationFrame>
);

export const keepTitle = async (part: KeptPart): Promise<string> => (await words("keep"))(`title.${part}`);
