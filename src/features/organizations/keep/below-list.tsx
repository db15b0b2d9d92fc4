import { words } from "@/text/words";
import { Cell } from "@/ui/cell";
import { NameCell } from "@/ui/name-cell";
import { Row } from "@/ui/row";
import { Section } from "@/ui/section";
import { Table } from "@/ui/table";
import type { KeepPage } from "./keep-page";

/** The open organizations directly below, each a way on. */
export async function BelowList({ page: { kept } }: { page: KeepPage }) {
  const [say, sayKind] = await Promise.all([words("keep"), words("organization")]);
  return (
    <Section heading={say("belowHeading", { count: kept.below.length })}>
      {kept.below.length > 0 ? (
        <Table fold caption={say("belowCaption")} columns={[{ head: say("name") }, { head: say("kind") }]}>
          {kept.below.map(({ code, name, kind }) => (
            <Row key={code}>
              <NameCell href={`/organizations/${code}/keep`}>{name}</NameCell>
              <Cell folded="third">{sayKind(`kind.${kind}`)}</Cell>
            </Row>
          ))}
        </Table>
      ) : (
        <p className="py-3">{say("belowNone")}</p>
      )}
    </Section>
  );
}
