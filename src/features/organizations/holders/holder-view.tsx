import { may } from "@/access/may";
import type { Holder } from "@/data/installation/holders";
import { formatDay } from "@/text/format";
import { language, words } from "@/text/words";
import { Blank } from "@/ui/blank";
import { Cell } from "@/ui/cell";
import { Link } from "@/ui/link";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import type { HolderPage } from "./holder-page";

/** Who has access here: the grants of the place itself first, then those of its superiors, then of the whole installation. */
export async function HolderView({ page: { standing, holders } }: { page: HolderPage }) {
  const [say, sayRole, tongue] = await Promise.all([words("keep"), words("users"), language()]);
  const why = ({ from }: Holder) => {
    if (!from) return say("whyWhole");
    return from.id === standing.organization.id ? say("whyHere") : say("whyAbove", { name: from.name });
  };
  if (holders.length === 0) return <Blank kind="empty" level={2} heading={say("holderNone")} />;
  return (
    <Section heading={say("holdersHeading", { count: holders.length })} aside={<GrantLink />}>
      <Table
        fold
        caption={say("holdersCaption")}
        columns={[{ head: say("holder") }, { head: say("role") }, { head: say("why") }, { head: say("until") }]}
      >
        {holders.map((holder) => (
          <Row key={holder.grantId}>
            <NameCell note={holder.email}>{holder.name}</NameCell>
            <Cell>{sayRole(`role.${holder.role}`)}</Cell>
            <Cell folded="third">{why(holder)}</Cell>
            <Cell folded="out">{holder.until ? formatDay(holder.until, tongue) : say("noEnd")}</Cell>
          </Row>
        ))}
      </Table>
    </Section>
  );
}

async function GrantLink() {
  return (await may("user.keep")) ? <Link href="/users">{(await words("keep"))("toUsers")}</Link> : null;
}
