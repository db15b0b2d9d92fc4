import { may } from "@/access/may";
import { formatDay, formatNumber } from "@/text/format";
import { language, words } from "@/text/words";
import { Facts } from "@/ui/facts";
import { Icon } from "@/ui/icon";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import type { HamletPage } from "./hamlet-page";
import { ServiceWords } from "./service-words";

/** Where the hamlet is, which cell serves it, and how many members live there. */
export async function HamletFacts({ page: { standing, hamlet } }: { page: HamletPage }) {
  const [say, tongue] = await Promise.all([words("hamlets"), language()]);
  const { commune, code, from, to, members, path } = hamlet;
  const [line] = hamlet.services;
  const reads = members > 0 && (await may("member.read", path));
  return (
    <Section heading={say("generalHeading")}>
      <Facts
        items={[
          {
            label: say("cellHeading"),
            value: <ServiceWords served={hamlet.served} cell={hamlet.cell} cellName={hamlet.cellName} />,
            note: line && line.to === null ? say("since", { day: formatDay(line.from, tongue) }) : undefined,
          },
          {
            label: say("membersHere"),
            value:
              members > 0 ? (
                formatNumber(members, tongue)
              ) : (
                <>
                  <Icon name="late" className="mr-1.5" />
                  {say("noMember")}
                </>
              ),
            note: reads ? (
              <Link href={`/organizations/${commune}/members?hamlet=${code}`}>{say("membersLink")}</Link>
            ) : undefined,
          },
          {
            label: say("commune"),
            value: <Link href={`/organizations/${commune}/hamlets`}>{standing.organization.name}</Link>,
          },
          { label: say("code"), value: <span className="n">{code}</span> },
          { label: say("from"), value: formatDay(from, tongue) },
          ...(to ? [{ label: say("lastDay"), value: formatDay(to, tongue) }] : []),
        ]}
      />
    </Section>
  );
}
