import { may } from "@/access/may";
import type { Organization } from "@/domain/organization";
import { words } from "@/text/words";
import { Segments } from "@/ui/segments";

const parts = [
  ["keep", "organization.keep"],
  ["terms", "term.keep"],
  ["headcounts", "headcount.keep"],
  ["access", "grant.read"],
] as const;

export type KeptPart = (typeof parts)[number][0];

/** What the visitor may keep about this organization, in the order of the pages. */
export async function keptParts({ path }: Pick<Organization, "path">): Promise<KeptPart[]> {
  const open = await Promise.all(parts.map(([, permission]) => may(permission, path)));
  return parts.flatMap(([part], index) => (open[index] ? [part] : []));
}

type Props = { readonly organization: Organization; readonly current: KeptPart };

export async function KeepNav({ organization, current }: Props) {
  const say = await words("keep");
  const items = await keptParts(organization);
  return (
    <Segments
      label={say("parts")}
      items={items.map((part) => ({
        label: say(`part.${part}`),
        href: `/organizations/${organization.code}/${part}`,
        current: part === current,
      }))}
    />
  );
}
